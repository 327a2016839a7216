"""The checklist items that all people of a kind get, by key: what anybody's own answers bring comes on top."""

EVERYONE = """
    bone_health medicine_as_told walk_now phones call_new_break call_mixed_up call_911 chest stroke bleeding weak_leg
    groin bladder
"""
NO_OPERATION = """
    which_pill opioids bowels ice_warmth bend_turn get_up lift_at_home exercises brace_ask falls mood look_again
    call_not_planned call_other_cause
"""
ANY_OPERATION = """
    all_medicines alcohol_cannabis tests before_you_sign home_ready ask_morning_medicine feeling_ill clinic_calls
    eat_drink_night eat_drink_times wash pack morning_medicine take_off arrive say_again ask_restart first_day
    pain_medicine opioids_after wound_care walk_after lifting getting_up stairs_chores therapy follow_up
    know_signs call_wound call_fever call_leg call_feeling call_headache
"""
CEMENT = "recovery_room sore_cement usual_things_cement brace_cement work_cement driving"
FUSION = """
    hospital_days sore_fusion stitches bend_twist brace_fusion help_fusion driving_fusion call_pain_fusion
"""
