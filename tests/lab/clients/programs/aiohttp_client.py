import asyncio
from contextlib import contextmanager

import aiohttp

from lines import answer_jobs, on_python


@contextmanager
def session(job):
    loop = asyncio.new_event_loop()

    async def opened():
        return aiohttp.ClientSession()

    client = loop.run_until_complete(opened())

    async def answered(method, url, headers, body):
        async with client.request(method, url, headers=headers, data=body) as answer:
            return {"status": answer.status, "headers": dict(answer.headers), "body": await answer.text(), "url": str(answer.url)}

    yield lambda *request: loop.run_until_complete(answered(*request))
    loop.run_until_complete(client.close())
    loop.close()


answer_jobs({"version": aiohttp.__version__, "with": on_python()}, session)
