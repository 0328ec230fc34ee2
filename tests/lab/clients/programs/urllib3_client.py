from contextlib import contextmanager

import urllib3

from lines import answer_jobs, on_python


@contextmanager
def session(job):
    # `retries=False` would switch redirects off too.
    quiet = {"retries": urllib3.Retry(connect=0, read=0, status=0, other=0)} if job.get("retry") is False else {}
    with urllib3.PoolManager(**quiet) as client:

        def send(method, url, headers, body):
            answer = client.request(method, url, headers=headers, body=body)
            return {"status": answer.status, "headers": dict(answer.headers), "body": answer.data.decode(), "url": answer.geturl() or url}

        yield send


answer_jobs({"version": urllib3.__version__, "with": on_python()}, session)
