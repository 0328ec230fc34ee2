require 'json'
require 'net/http'

codes = Net::HTTPResponse::CODE_TO_OBJ.to_h { |code, type| [type, code.to_i] }
named = Net.constants.map { |name| ["Net::#{name}", Net.const_get(name)] }.select { |_, type| codes.key?(type) }
own, aliases = named.partition { |name, type| type.name == name }
print JSON.generate(
  version: Net::HTTP::VERSION,
  names: (own + aliases).map { |name, type| [name, codes.fetch(type)] },
  deprecated: []
)
