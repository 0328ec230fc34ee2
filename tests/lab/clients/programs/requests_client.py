from contextlib import contextmanager

import requests
import urllib3

from lines import answer_jobs, on_python


@contextmanager
def session(job):
    with requests.Session() as client:

        def send(method, url, headers, body):
            answer = client.request(method, url, headers=headers, data=body)
            return {"status": answer.status_code, "headers": dict(answer.headers), "body": answer.text, "url": answer.url}

        yield send


answer_jobs({"version": requests.__version__, "with": on_python(f"urllib3 {urllib3.__version__}")}, session)
