"""A token endpoint of SMART Backend Services that truly verifies who asks."""

import secrets
import time
from typing import Any

import jwt

Json = dict[str, Any]

ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
MOST_S = 300
"""Seconds that an assertion may last at the most."""


class TokenEndpoint:
    """Gives tokens to the clients whose public keys it has."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.named = address
        """The address that the server names; other than its own where a test wants a server that is set up wrong."""
        self.keys: dict[str, list[Json]] = {}
        """The public keys of each client."""
        self.scopes = {"system/QuestionnaireResponse.c"}
        self.lasts_s: int | None = 300
        self.tokens: list[str] = []
        """All that were given."""
        self.ended: set[str] = set()
        self.assertions: list[str] = []
        self._seen: set[str] = set()
        self.instead: tuple[int, Json | str] | None = None
        """What it answers without looking, where a test wants that."""

    def admits(self, authorization: str) -> bool:
        """Whether a request with that header may come in."""
        token = authorization.removeprefix("Bearer ")
        return token in self.tokens and token not in self.ended

    def answer(self, form: dict[str, str]) -> tuple[int, Json | str]:
        """The status and the JSON that a request is answered with."""
        self.assertions.append(form.get("client_assertion", ""))
        if self.instead:
            return self.instead
        if form.get("grant_type") != "client_credentials" or form.get("client_assertion_type") != ASSERTION:
            return 400, {"error": "unsupported_grant_type"}
        try:
            self._verify(form["client_assertion"])
        except (jwt.PyJWTError, KeyError) as error:
            return 401, {"error": "invalid_client", "error_description": f"no: {error}"}
        if form["scope"] not in self.scopes:
            return 400, {"error": "invalid_scope"}
        self.tokens.append(secrets.token_urlsafe(24))
        lasts = {} if self.lasts_s is None else {"expires_in": self.lasts_s}
        return 200, {
            "access_token": self.tokens[-1],
            "token_type": "bearer",
            "scope": form["scope"],
        } | lasts

    def _verify(self, assertion: str) -> None:
        """By the key that the header names, of the client that the claims name; once only."""
        header = jwt.get_unverified_header(assertion)
        client = jwt.decode(assertion, options={"verify_signature": False})["iss"]
        [key] = [each for each in self.keys[client] if each["kid"] == header["kid"]] or [{}]
        claims = jwt.decode(
            assertion,
            jwt.PyJWK(key).key,
            algorithms=["RS384", "ES384"],
            audience=self.address,
            issuer=client,
            subject=client,
            options={"require": ["iss", "sub", "aud", "exp", "jti"]},
        )
        if claims["exp"] > time.time() + MOST_S:
            raise jwt.InvalidTokenError("it lasts too long")
        if claims["jti"] in self._seen:
            raise jwt.InvalidTokenError("it was used before")
        self._seen.add(claims["jti"])
