"""Which keys a kiosk signs in with, and that no other one is taken."""

import json
import subprocess
from pathlib import Path

import jwt
import pytest

from kiosk.records.client_key import KeyRefusedError, read_key

EC = ("-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-384")
RSA = ("-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048")


def key(folder: Path, *kind: str, mode: int = 0o600) -> Path:
    """A key as docs/records.md has it made."""
    file = folder / "key.pem"
    subprocess.run(["openssl", "genpkey", *kind, "-out", file], check=True, capture_output=True)
    file.chmod(mode)
    return file


def refusal(file: Path) -> str:
    with pytest.raises(KeyRefusedError) as refused:
        read_key(file)
    said = str(refused.value)
    assert str(file) in said
    assert said.endswith(".")
    return said


@pytest.mark.parametrize(("kind", "algorithm"), [(EC, "ES384"), (RSA, "RS384")])
def test_what_it_signs_is_verified_by_its_public_part_alone(
    tmp_path: Path, kind: tuple[str, ...], algorithm: str
) -> None:
    found = read_key(key(tmp_path, *kind))
    public = json.loads(json.dumps(found.public()))
    assert not public.keys() & {"d", "p", "q", "dp", "dq", "qi"}
    signed = found.signed({"iss": "kiosk"})
    assert jwt.get_unverified_header(signed) == {"alg": algorithm, "kid": public["kid"], "typ": "JWT"}
    assert jwt.decode(signed, jwt.PyJWK(public).key, algorithms=[algorithm]) == {"iss": "kiosk"}


def test_a_key_is_named_by_what_it_is(tmp_path: Path) -> None:
    one = read_key(key(tmp_path, *EC))
    assert one.public()["kid"] == read_key(tmp_path / "key.pem").public()["kid"]
    assert read_key(key(tmp_path, *EC)).public()["kid"] != one.public()["kid"]


def test_the_name_is_made_as_the_standard_makes_it(tmp_path: Path) -> None:
    """By another library, of the same members: RFC 7638."""
    from base64 import urlsafe_b64encode
    from hashlib import sha256

    public = read_key(key(tmp_path, *EC)).public()
    told = f'{{"crv":"P-384","kty":"EC","x":"{public["x"]}","y":"{public["y"]}"}}'
    assert public["kid"] == urlsafe_b64encode(sha256(told.encode()).digest()).decode().rstrip("=")


def test_it_shows_nothing_of_itself(tmp_path: Path) -> None:
    assert "0x" not in repr(read_key(key(tmp_path, *EC)))


@pytest.mark.parametrize(
    "kind",
    [
        ("-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"),
        ("-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:1024"),
        ("-algorithm", "ED25519"),
    ],
    ids=["P-256", "short RSA", "Ed25519"],
)
def test_a_key_of_another_kind_is_refused(tmp_path: Path, kind: tuple[str, ...]) -> None:
    assert "Make one on the curve P-384" in refusal(key(tmp_path, *kind))


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644])
def test_a_key_that_others_can_read_is_refused(tmp_path: Path, mode: int) -> None:
    assert '"chmod 600"' in refusal(key(tmp_path, *EC, mode=mode))


def test_a_key_with_a_password_is_refused(tmp_path: Path) -> None:
    assert "has a password" in refusal(key(tmp_path, *EC, "-aes256", "-pass", "pass:secret"))


def test_a_key_that_is_not_there_is_said(tmp_path: Path) -> None:
    assert "there is no key" in refusal(tmp_path / "key.pem")


def test_a_folder_is_no_key(tmp_path: Path) -> None:
    folder = tmp_path / "key.pem"
    folder.mkdir(mode=0o700)
    assert "cannot be read (is a directory)" in refusal(folder)


@pytest.mark.parametrize(
    "text", ["", "SECRET", "-----BEGIN PRIVATE KEY-----\nSECRET\n-----END PRIVATE KEY-----\n"]
)
def test_what_is_no_key_is_refused_and_not_repeated(tmp_path: Path, text: str) -> None:
    file = tmp_path / "key.pem"
    file.touch(mode=0o600)
    file.write_text(text)
    said = refusal(file)
    assert "is no private key in PEM" in said
    assert "SECRET" not in said


def test_a_public_key_is_none(tmp_path: Path) -> None:
    file = key(tmp_path, *EC)
    shown = subprocess.run(
        ["openssl", "pkey", "-in", file, "-pubout"], check=True, capture_output=True
    ).stdout
    file.write_bytes(shown)
    assert "nor a public key is one" in refusal(file)
