import json
import sys
from http import HTTPStatus

names = [[f"HTTPStatus.{name}", status.value] for name, status in HTTPStatus.__members__.items()]
version = ".".join(map(str, sys.version_info[:2]))
print(json.dumps({"version": version, "names": names, "deprecated": []}))
