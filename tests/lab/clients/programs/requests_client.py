import platform

import requests
import urllib3

from lines import answer_jobs


def session(job):
    with_pool = requests.Session()

    def send(request):
        answer = with_pool.request(
            request.get("method", "GET"),
            request["url"],
            headers=request.get("headers"),
            data=request.get("body"),
        )
        return {
            "status": answer.status_code,
            "headers": dict(answer.headers),
            "body": answer.text,
            "url": answer.url,
        }

    return send


answer_jobs(
    {"version": requests.__version__, "with": f"urllib3 {urllib3.__version__}, Python {platform.python_version()}"},
    session,
)
