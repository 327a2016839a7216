"""The key by which a record server knows this kiosk: read from a file, shown as its public part, and signed with."""

import base64
import hashlib
import json
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import jwt
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ec import SECP384R1, EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from jwt.algorithms import ECAlgorithm, RSAAlgorithm

from kiosk.ordinary_file import read_ordinary
from kiosk.records.coding import Json

LARGEST = 100_000
"""Bytes; a file beyond this holds no key."""
LEAST_BITS = 2048
REQUIRED = {"EC": ("crv", "kty", "x", "y"), "RSA": ("e", "kty", "n")}
"""The members of a key that make its name (RFC 7638)."""

PrivateKey = RSAPrivateKey | EllipticCurvePrivateKey


class KeyRefusedError(Exception):
    """The key cannot be used; its text says why and what to do, and holds nothing of the key."""


@dataclass(frozen=True, slots=True)
class ClientKey:
    """A private key of one of the two kinds that every server has to take (SMART App Launch 2.2)."""

    algorithm: str
    private: PrivateKey = field(repr=False)

    def public(self) -> Json:
        """Its public part as a JSON Web Key, named by what it is (RFC 7638), so that two keys never share a name."""
        kind: Any = RSAAlgorithm if isinstance(self.private, RSAPrivateKey) else ECAlgorithm
        made: Json = kind.to_jwk(self.private.public_key(), as_dict=True)
        members = {name: made[name] for name in REQUIRED[made["kty"]]}
        digest = hashlib.sha256(json.dumps(members, separators=(",", ":"), sort_keys=True).encode()).digest()
        name = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        return {**members, "kid": name, "use": "sig", "alg": self.algorithm, "key_ops": ["verify"]}

    def signed(self, claims: Json) -> str:
        """The claims as a signed JSON Web Token."""
        return jwt.encode(claims, self.private, self.algorithm, {"kid": self.public()["kid"]})


def read_key(path: Path) -> ClientKey:
    """The key in a PEM file that nobody but this account can read. Raises KeyRefusedError."""
    return ClientKey(*_of_a_kind(_parsed(_text(path), path), path))


def _text(path: Path) -> bytes:
    try:
        if stat.S_IMODE(path.stat().st_mode) & (stat.S_IRWXG | stat.S_IRWXO):
            raise KeyRefusedError(
                f'other accounts of this machine can read the key {path}. Make it the kiosk\'s alone by "chmod 600", '
                "and make another one if somebody may have read it."
            )
        return read_ordinary(path, LARGEST)
    except FileNotFoundError as error:
        raise KeyRefusedError(f"there is no key {path}. Check key_file under [records].") from error
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise KeyRefusedError(
            f"the key {path} cannot be read ({reason}). Give the file to the kiosk's user."
        ) from error


def _parsed(text: bytes, path: Path) -> object:
    try:
        return load_pem_private_key(text, None)
    except TypeError as error:
        raise KeyRefusedError(
            f'the key {path} has a password, and nobody is there to type it. "openssl pkey" writes it anew without one.'
        ) from error
    except (ValueError, UnsupportedAlgorithm) as error:
        raise KeyRefusedError(
            f'{path} is no private key in PEM. It begins with "-----BEGIN PRIVATE KEY-----"; neither a certificate '
            "nor a public key is one."
        ) from error


def _of_a_kind(key: object, path: Path) -> tuple[str, PrivateKey]:
    """The algorithm that goes with the key, and the key."""
    if isinstance(key, RSAPrivateKey) and key.key_size >= LEAST_BITS:
        return "RS384", key
    if isinstance(key, EllipticCurvePrivateKey) and isinstance(key.curve, SECP384R1):
        return "ES384", key
    raise KeyRefusedError(
        f"the key {path} is of a kind that servers need not take. Make one on the curve P-384, or an RSA key of "
        f"{LEAST_BITS} bits or more."
    )
