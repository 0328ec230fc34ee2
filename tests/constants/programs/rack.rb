require 'json'
begin
  require 'rack/utils'
  require 'rack'
rescue LoadError
  exit 3
end

names = Rack::Utils::SYMBOL_TO_STATUS_CODE.to_a
old = Rack::Utils.const_defined?(:OBSOLETE_SYMBOLS_TO_STATUS_CODES) ? Rack::Utils.const_get(:OBSOLETE_SYMBOLS_TO_STATUS_CODES).to_a : []
print JSON.generate(
  version: Rack.release,
  names: (names + old).map { |name, code| [name.inspect, code] },
  deprecated: old.map { |name, _| name.inspect }
)
