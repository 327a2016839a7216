"""Thirty people and more, and what each of them should get: written down from what such a person needs."""

from dataclasses import dataclass

from tests.journeys.usual_items import ANY_OPERATION, CEMENT, EVERYONE, FUSION, NO_OPERATION

AT_HOME = f"{EVERYONE} {NO_OPERATION}"
PLANNED = f"{EVERYONE} {ANY_OPERATION} pictures"
DRIVEN_AND_NOT_ALONE = "ride_check adult_24h"
BY_CEMENT = f"{PLANNED} {CEMENT} {DRIVEN_AND_NOT_ALONE}"
BY_FUSION = f"{PLANNED} {FUSION} {DRIVEN_AND_NOT_ALONE}"
NOT_KNOWN_WHICH = "stay_ask sore_general work_general driving"
SOON = "soon_days soon_keep_on"
ASK_OF_CEMENT = "what_for cement_proposed bones"
ASK_OF_FUSION = "what_for fusion_proposed bones"


@dataclass(frozen=True, slots=True)
class Listed:
    """Whose answers, the checklist items they get and what they are told to raise (all of both), and some sentences.

    `without` are items of `items` that this person does not get.
    """

    file: str
    items: str
    to_raise: str
    without: str = ""
    says: tuple[str, ...] = ()
    says_not: tuple[str, ...] = ()
    dice: tuple[str, ...] = ()
    no_dice: tuple[str, ...] = ()

    @property
    def keys(self) -> set[str]:
        """The keys of all items."""
        return set(self.items.split()) - set(self.without.split())


HOW_NEAR = (
    Listed(
        "tomorrow",
        f"{BY_CEMENT} soon_tomorrow soon_keep_on blood_thinners_named diabetes_plan glp1 eat_drink_differs ride_find",
        ASK_OF_CEMENT,
        without="ride_check",
        says=(
            "Your operation is tomorrow",
            "Call the clinic today about: medicine that thins your blood, your diabetes",
            "your shot or pill for sugar or weight, when to finish eating, when to finish drinking, when and where to",
            "a ride home, and all that is not clear to you.",
            "midnight on the night of Sunday, November 22.",
        ),
        says_not=("Before you go", "days before"),
        dice=("Su operación es mañana", "su medicina contra los coágulos"),
        no_dice=("Antes de ese día",),
    ),
    Listed(
        "today",
        f"{BY_CEMENT} soon_today soon_keep_on diabetes_plan eat_drink_differs eat_drink_today helper_confirm",
        "what_for cement_proposed bones",
        without="home_ready eat_drink_night adult_24h",
        says=(
            "Your operation is today",
            "Call the clinic now about: your diabetes medicine,",
            "If nobody has told you your times, call now.",
        ),
        says_not=(
            "midnight",
            "Before you go",
            "days before",
            "The day before",
            "where to come, a ride home",
        ),
        dice=("Su operación es hoy",),
        no_dice=("medianoche",),
    ),
    Listed(
        "two_days_on",
        f"{BY_FUSION} {SOON} blood_thinners_named stent steroid keep_on_time",
        ASK_OF_FUSION,
        says=(
            "It is in 2 days. Call the clinic today about: medicine that thins your blood, your other medicines,",
        ),
        dice=("Faltan 2 días. Llame hoy",),
    ),
    Listed(
        "in_seven_days",
        f"{BY_CEMENT} {SOON}",
        ASK_OF_CEMENT,
        says=("It is in 7 days. Call the clinic today about: when to finish eating,",),
        says_not=("thins your blood",),
    ),
    Listed("ready_and_sure", BY_CEMENT, "what_for bones", says_not=("You are not sure",)),
    Listed("ready_not_sure", BY_CEMENT, "what_for not_sure_of_it bones"),
    Listed(
        "in_eight_days",
        BY_CEMENT,
        ASK_OF_CEMENT,
        says=("Before you go", "midnight on the night of Sunday, November 29."),
        says_not=("Call the clinic today",),
    ),
)

UNSAID = (
    Listed(
        "everything_skipped",
        f"{AT_HOME} danger_unanswered denosumab",
        "danger_not_answered nerve_not_sure cause bones",
        says=("You did not answer the question about danger signs. Tell the nurse before you leave.",),
        says_not=("midnight", "Before you go"),
    ),
    Listed(
        "everything_skipped_but_the_plan",
        f"{PLANNED} {NOT_KNOWN_WHICH} danger_unanswered denosumab blood_thinners_unsure stent sugar_unsure "
        "health_unsaid allergies_unsaid pregnancy_neutral eat_drink_differs adult_24h ride_find",
        "danger_not_answered nerve_not_sure cause what_for bones",
        says=(
            "midnight on the night before. Yours may differ, so ask.",
            "If you have one, say when you got it.",
        ),
        says_not=("You are not sure if you have it",),
    ),
    Listed(
        "everything_not_sure",
        f"{PLANNED} {NOT_KNOWN_WHICH} denosumab blood_thinners_unsure stent sugar_unsure diabetes_ask apnea anesthesia "
        "kidneys face_down implant_tell allergies_unsaid pregnancy_neutral eat_drink_differs adult_24h ride_find",
        "nerve_not_sure cause brace what_for bones",
        without="pictures",
        says=("You are not sure if you have it.", "You may have metal or a device in your body."),
        says_not=("how to change it while you cannot eat",),
        dice=("No deje de tomar ningún medicamento por su cuenta.",),
    ),
    Listed(
        "danger_question_skipped",
        f"{BY_CEMENT} danger_unanswered",
        f"{ASK_OF_CEMENT} danger_not_answered",
        says=("You did not answer the question about danger signs. Tell the nurse before you leave.",),
    ),
)

WARNED = (
    Listed(
        "nerve_at_risk",
        f"{AT_HOME} nerve_ask",
        "nerve_feelings nerve_at_risk fusion_proposed bones",
        says=(
            "unless your doctor told you to keep still",
            "A nerve in danger. Ask your doctor what could happen if you wait, and when to call 911.",
        ),
        says_not=("how long to try care without",),
        dice=(
            "si su médico no le ha dicho que no se mueva",
            "Pregunte al médico qué pasa si espera y cuándo llamar al 911.",
        ),
    ),
    Listed(
        "leans_to_none",
        f"{BY_CEMENT} leans_to_none",
        f"{ASK_OF_CEMENT} leans_to_none",
        dice=("Puede cambiar de opinión.",),
        says=("You lean to care without surgery, but an operation is planned. Say so before the day.",),
    ),
    Listed(
        "another_proposed",
        f"{BY_CEMENT} leans_to_another",
        f"{ASK_OF_FUSION} leans_to_another another_was_suggested",
        says=("You lean to one operation, but another one is planned.",),
    ),
    Listed(
        "little_pain",
        f"{BY_CEMENT} little_pain",
        f"{ASK_OF_CEMENT} little_pain",
        says=("It is not bad, but an operation is planned.",),
    ),
    Listed(
        "cancer",
        f"{BY_CEMENT} outside_ask",
        "outside what_for bones",
        says=("Ask your doctor what caused it, what you can choose, and how soon.",),
        says_not=("Most of these breaks heal",),
    ),
    Listed(
        "old_accident",
        f"{BY_FUSION} outside_ask",
        "outside what_for bones",
        says_not=("Before you leave today",),
    ),
    Listed(
        "infection",
        f"{AT_HOME} staff_today outside_ask",
        "outside_today outside bones",
        without="look_again",
        says=("Before you leave today. Tell the staff what you ticked: a recent accident, or an infection.",),
        says_not=("Most people heal in about three months",),
    ),
    Listed("weight_loss", f"{AT_HOME} cause_signs", "plan_first cause_signs bones"),
)

WITHOUT = (
    Listed(
        "no_operation",
        f"{AT_HOME} alone_help_now",
        "still_hurts other_relief bones",
        says=("You will be alone.", "Strong pain medicine can block them."),
    ),
    Listed(
        "not_yet",
        f"{AT_HOME} if_you_choose all_medicines alcohol_cannabis before_you_sign blood_thinners_named quit_help",
        "plan_first bones",
        says=(
            "No operation is set for you.",
            "You take apixaban (Eliquis). Do not stop any medicine on your own.",
        ),
        says_not=("midnight", "The day before"),
    ),
    Listed(
        "denosumab",
        f"{AT_HOME} denosumab",
        "plan_first bones",
        says=("do not delay it or stop it on your own",),
    ),
)

OF_HEALTH = (
    Listed(
        "pregnant_on_warfarin",
        f"{BY_CEMENT} blood_thinners_named pregnancy_tell eat_drink_differs",
        ASK_OF_CEMENT,
        says=(
            "You take warfarin (Coumadin). Do not stop any medicine on your own.",
            "Tell your team and the X-ray staff before any X-ray or scan.",
        ),
        says_not=("If this does not apply to you",),
    ),
    Listed(
        "evening_operation",
        BY_CEMENT,
        ASK_OF_CEMENT,
        without="eat_drink_night",
        says=(
            "1:00 PM on Friday, December 4",
            "5:00 PM on Friday, December 4",
            "7:00 PM",
            "east door",
        ),
        says_not=("midnight", "may differ"),
        no_dice=("medianoche",),
    ),
    Listed(
        "insulin",
        f"{BY_CEMENT} diabetes_plan eat_drink_differs",
        ASK_OF_CEMENT,
        says=("what to do if your sugar is low. Do not guess.", "What to take, when to check my sugar"),
    ),
    Listed(
        "weekly_shot",
        f"{BY_CEMENT} glp1 eat_drink_differs",
        ASK_OF_CEMENT,
        says=("Tell your team now. Ask them when to take it", "Do not stop any medicine on your own."),
        says_not=("Diabetes medicine",),
    ),
    Listed(
        "sglt2",
        f"{BY_CEMENT} sglt2 eat_drink_differs",
        ASK_OF_CEMENT,
        says=("Jardiance, Farxiga",),
        says_not=("Diabetes medicine",),
    ),
    Listed(
        "sleep_apnea",
        f"{BY_CEMENT} apnea strong_pain eat_drink_differs",
        ASK_OF_CEMENT,
        says=("Bring your CPAP machine if you use one.",),
    ),
    Listed(
        "anesthesia_trouble",
        f"{BY_CEMENT} anesthesia",
        ASK_OF_CEMENT,
        says=("If it went badly for you or a relative, say what happened.",),
    ),
    Listed(
        "kidney_disease",
        f"{BY_CEMENT} kidneys pain_pills",
        ASK_OF_CEMENT,
        says=("before they use X-ray dye", "Do not pick ibuprofen or naproxen on your own."),
    ),
    Listed(
        "cannot_lie_face_down",
        f"{BY_CEMENT} face_down",
        ASK_OF_CEMENT,
        says=("Say that this may be hard for you.",),
    ),
    Listed(
        "pill_not_to_miss",
        f"{BY_CEMENT} keep_on_time",
        ASK_OF_CEMENT,
        says=("Ask your team how to take yours on time that day",),
    ),
    Listed(
        "alone_at_home",
        f"{BY_CEMENT} alone_arrange ride_find",
        ASK_OF_CEMENT,
        without="adult_24h ride_check",
        says=("You will be alone. An adult should stay for the first 24 hours.",),
        says_not=("live alone",),
    ),
    Listed(
        "stent_with_clopidogrel",
        f"{BY_CEMENT} blood_thinners_named stent",
        ASK_OF_CEMENT,
        says=(
            "You take clopidogrel (Plavix) and aspirin.",
            "Stopping a medicine can cause a clot or a stroke.",
        ),
    ),
    Listed(
        "something_else",
        f"{BY_CEMENT} blood_thinners_named stent which_other allergies_named",
        ASK_OF_CEMENT,
        says=("You take another blood thinner.", "Write it down and show it."),
    ),
    Listed(
        "implant",
        f"{BY_CEMENT} implant_tell",
        ASK_OF_CEMENT,
        without="pictures",
        says=("Say so before an MRI or operation. Bring its card.",),
    ),
    Listed(
        "fusion_and_smoking",
        f"{BY_FUSION} quit_help nicotine_test",
        ASK_OF_FUSION,
        says=("Before a fusion, some clinics test for nicotine", "Quitting is hard"),
    ),
)

LISTED = (*HOW_NEAR, *UNSAID, *WARNED, *WITHOUT, *OF_HEALTH)
