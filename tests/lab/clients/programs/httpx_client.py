from contextlib import contextmanager

import httpcore
import httpx

from lines import answer_jobs, on_python


# Made once: reading the certificates takes longer than everything else.
context = httpx.create_ssl_context()


@contextmanager
def session(job):
    with httpx.Client(verify=context, **({"follow_redirects": True} if job.get("follow") else {})) as client:

        def send(method, url, headers, body):
            answer = client.request(method, url, headers=headers, content=body)
            return {"status": answer.status_code, "headers": dict(answer.headers), "body": answer.text, "url": str(answer.url)}

        yield send


answer_jobs({"version": httpx.__version__, "with": on_python(f"httpcore {httpcore.__version__}")}, session)
