"""Reads a job a line and prints its results a line, for the clients of the lab in Python."""

import json
import sys


def name_of(error):
    kind = type(error)
    return kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__.split('.')[0]}.{kind.__name__}"


def answer_jobs(hello, session):
    """`session` takes a job and gives what sends one request; that gives a result, and may throw as the client does."""
    print(json.dumps(hello), flush=True)
    for line in sys.stdin:
        job = json.loads(line)
        send = session(job)
        results = []
        for request in job["requests"]:
            try:
                results.append(send(request))
            except Exception as error:
                status = getattr(error, "code", None)
                found = {"error": {"name": name_of(error), "message": str(error)[:300]}}
                results.append({**found, "status": status} if isinstance(status, int) else found)
        print(json.dumps({"results": results}), flush=True)
