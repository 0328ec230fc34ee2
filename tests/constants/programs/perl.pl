use strict;
use warnings;
use JSON::PP;

exit 3 unless eval { require HTTP::Status; 1 };
my @names;
for my $name (sort @{ $HTTP::Status::EXPORT_TAGS{constants} }) {
    my $code = HTTP::Status->can($name)->();
    my $main = HTTP::Status::status_constant_name($code) // '';
    push @names, [ $name, $code, $name eq $main ? 0 : 1 ];
}
@names = map { [ @$_[ 0, 1 ] ] } sort { $a->[2] <=> $b->[2] } @names;
print JSON::PP->new->encode({ version => $HTTP::Status::VERSION, names => \@names, deprecated => [] });
