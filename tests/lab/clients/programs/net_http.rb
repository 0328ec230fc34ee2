# Reads a job a line and prints its results a line: Ruby's Net::HTTP.
require 'json'
require 'net/http'

$stdout.sync = true

def request_for(asked)
  method = asked.fetch('method', 'GET')
  kind = Net::HTTP.const_get(method.capitalize)
  request = kind.new(URI(asked['url']), asked['headers'])
  request.body = asked['body'] if asked['body']
  request
end

def send_one(sessions, asked, retry_switch)
  uri = URI(asked['url'])
  http = sessions[[uri.host, uri.port]] ||= Net::HTTP.new(uri.host, uri.port, nil).tap do |made|
    made.max_retries = 0 if retry_switch == false
    made.start
  end
  answer = http.request(request_for(asked))
  { status: answer.code.to_i, headers: answer.each_header.to_h, body: answer.body.to_s, url: asked['url'] }
rescue StandardError => e
  { error: { name: e.class.name, message: e.message[0, 300] } }
end

puts JSON.generate(version: RUBY_VERSION, with: "net-http #{Gem.loaded_specs['net-http']&.version || Net::HTTP::VERSION}")
while (line = $stdin.gets)
  job = JSON.parse(line)
  sessions = {}
  results = job['requests'].map { |asked| send_one(sessions, asked, job['retry']) }
  sessions.each_value { |http| http.finish if http.started? }
  puts JSON.generate(results: results)
end
