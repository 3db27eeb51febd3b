package org.foireturns.lists;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.foireturns.words.Lexicon;
import org.foireturns.words.NoteTerm;
import org.foireturns.words.Token;

/** What a cell marks by a sign, a letter or a short word and nothing else: "Y", a tick, "VIC". */
final class MarkWords {
    private static final int MOST_REMEMBERED = 5_000;
    private static final int MOST_TOKENS = 2;

    private enum Mark {
        YES,
        NO,
        RECLASSIFIED,
        VICTIM,
        PERSON
    }

    private final Lexicon words;
    private final Map<String, Set<Mark>> known = new ConcurrentHashMap<>();

    MarkWords(Lexicon words) {
        this.words = words;
    }

    /** Whether a cell is marked: "Y" or a tick. */
    boolean yes(String text) {
        return of(text).contains(Mark.YES);
    }

    /** Whether a cell says that it is not marked: "N". */
    boolean no(String text) {
        return of(text).contains(Mark.NO);
    }

    /** Whether a cell says that its record was made another offence, or was made one of another: "Reclassified". */
    boolean reclassified(String text) {
        return of(text).contains(Mark.RECLASSIFIED);
    }

    /** Whether a cell in a column of roles says that its row is about the victim: "VIC". */
    boolean victim(String text) {
        return of(text).contains(Mark.VICTIM);
    }

    /** Whether a cell in a column of roles says that its row is about somebody else: "SUS", "W". */
    boolean person(String text) {
        return of(text).contains(Mark.PERSON);
    }

    private Set<Mark> of(String text) {
        Set<Mark> before = known.get(text);
        if (before != null) {
            return before;
        }
        Set<Mark> marks = read(text);
        if (known.size() >= MOST_REMEMBERED) {
            known.clear();
        }
        known.put(text, marks);
        return marks;
    }

    private Set<Mark> read(String text) {
        List<Token> tokens = words.tokens(text.strip());
        Set<Mark> found = EnumSet.noneOf(Mark.class);
        if (!tokens.isEmpty() && tokens.size() <= MOST_TOKENS) {
            words.at(tokens, 0, (term, end) -> {
                if (term.kind() == NoteTerm.MARK && end == tokens.size()) {
                    found.add(Mark.valueOf(term.value().toUpperCase(Locale.ROOT)));
                }
            });
        }
        return found;
    }
}
