"""Every sheet looks and reads as somebody approved it; `make proofs` approves what it looks like now."""

import pytest
from PIL import Image

from tests.handout.proofs import FOUND, PROOFS, TOLERATED, Proof, differing, picture_of
from tests.handout.shipped import PRINTS, Print, printed
from tests.handout.tree import read_tree


@pytest.mark.parametrize("which", PRINTS, ids=str)
def test_a_sheet_is_as_it_was_approved(which: Print, approve: bool) -> None:
    now, proof = printed(which).pdf, Proof(which)
    if approve:
        proof.put(now)
    assert proof.pdf.is_file(), f"{which} has no proof yet: look at it, then approve it by `make proofs`"
    before = proof.pdf.read_bytes()
    same = differing(picture_of(now), picture_of(before)) <= TOLERATED
    if not (same and read_tree(now) == read_tree(before)):
        Proof(which, FOUND).put(now)
        pytest.fail(
            f"{which} is not as it was approved. Lay {Proof(which, FOUND).picture} beside {proof.picture}"
            " (or the PDF, if only what is read out differs); if it is right, approve it by `make proofs`"
        )


@pytest.mark.parametrize("which", PRINTS, ids=str)
def test_the_picture_beside_a_proof_shows_it(which: Print) -> None:
    proof = Proof(which)
    with Image.open(proof.picture) as picture:
        assert differing(picture.convert("L"), picture_of(proof.pdf.read_bytes())) <= 10 * TOLERATED


def test_no_proof_is_left_of_a_sheet_that_is_gone() -> None:
    kept = {file for which in PRINTS for file in (Proof(which).pdf, Proof(which).picture)}
    assert {file for file in PROOFS.rglob("*") if file.is_file()} == kept
