"""Write a file whole or not at all, and never over another unasked."""

import os
import tempfile
from pathlib import Path

from extractors.errors import SaveError, TargetExistsError


def write_atomically(path: Path, text: str, *, overwrite: bool) -> None:
    """Write a text, as UTF-8, to a temporary file beside the target and move it into place.

    Raises:
        TargetExistsError: The target is there and `overwrite` is off.
        SaveError: It cannot be written; what was there before is whole, and nothing is left beside it.
    """
    try:
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".unhusk-")
        temporary = Path(name)
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            if overwrite:
                temporary.replace(path)
            else:
                os.link(temporary, path)
        finally:
            temporary.unlink(missing_ok=True)
    except FileExistsError as err:
        raise TargetExistsError(
            str(path), "there is a file of this name already; choose another or replace it"
        ) from err
    except OSError as err:
        raise SaveError(str(path), f"it cannot be written ({err.strerror}); choose another folder") from err
