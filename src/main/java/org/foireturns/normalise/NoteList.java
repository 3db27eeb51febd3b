package org.foireturns.normalise;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The lists of {@code config/vocabulary/notes.yml} that must be there. What each is for stands in that file, beside its
 * phrases; the file may hold other lists too.
 */
enum NoteList {
    SEVERAL_PLATFORMS,
    REFUSED,
    NO_INFORMATION,
    NIL_RETURN,
    TOGETHER,
    APART,
    SEVERAL_OFFENCES,
    INSEPARABLE,
    NOT_SPLIT_BY,
    HOLDS,
    HELD_IN,
    OF_FIGURES,
    FIGURES_ARE,
    HEADINGS_WRONG,
    UNSURE,
    SAMPLED,
    THIS_TABLE,
    ALL_FIGURES,
    READ_AS,
    IN_ONE,
    ARE_REALLY,
    OTHER_BANDS,
    BANDS_ASKED,
    SHOULD_BE,
    INSTEAD_OF,
    GIVEN_AS,
    CORRECTED_TO,
    CORRECT_FIGURE,
    THEREFORE,
    CORRECTION_HEADING,
    REVISED_TO,
    REVISED_NUMBER,
    ADDRESS_OF_OTHERS,
    NOT_TO_BE_USED,
    NO_LONGER_STANDS,
    REPLACED_BELOW,
    OF_ITSELF,
    NO_SUCH_OFFENCE,
    EQUIVALENT,
    ROUNDED,
    PART_ONLY,
    PART_OF_YEAR,
    PART_OF_YEAR_HINT,
    PART_OF_YEAR_HARMLESS,
    PARTS_OF_YEAR,
    ALARMS,
    NO_ALARM,
    DAYS_LEFT_OUT,
    ELSEWHERE,
    COURTESIES,
    OF_A_PART,
    PART_OF_WHOLE;

    /** How the file calls it: {@code several_platforms}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the file calls them all. */
    static List<String> keys() {
        return Arrays.stream(values()).map(NoteList::key).toList();
    }
}
