"""Reads a job a line and prints its results a line, for the clients of the lab in Python."""

import json
import platform
import sys


def on_python(*parts):
    return ", ".join([*parts, f"Python {platform.python_version()}"])


def name_of(error):
    kind = type(error)
    return kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__.split('.')[0]}.{kind.__name__}"


def thrown(error):
    found = {"error": {"name": name_of(error), "message": str(error)[:300]}}
    status = getattr(error, "code", None)
    return {**found, "status": status} if isinstance(status, int) else found


def answer_jobs(hello, session):
    """`session` takes a job and is the context of it: what sends one request, gives a result, and may throw as the client does."""
    print(json.dumps(hello), flush=True)
    for line in sys.stdin:
        job = json.loads(line)
        results = []
        with session(job) as send:
            for request in job["requests"]:
                try:
                    results.append(send(request.get("method", "GET"), request["url"], request.get("headers", {}), request.get("body")))
                except Exception as error:
                    results.append(thrown(error))
        print(json.dumps({"results": results}), flush=True)
