import platform
import urllib.request
from contextlib import contextmanager

from lines import answer_jobs


def send(method, url, headers, body):
    request = urllib.request.Request(url, data=body and body.encode(), headers=headers, method=method)
    with urllib.request.urlopen(request) as answer:
        return {"status": answer.status, "headers": dict(answer.headers), "body": answer.read().decode(), "url": answer.geturl()}


@contextmanager
def session(job):
    yield send


answer_jobs({"version": platform.python_version()}, session)
