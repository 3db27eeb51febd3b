package org.foireturns.grammar;

import java.util.function.Consumer;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimGender;
import org.foireturns.words.Term;
import org.foireturns.words.TermKind;
import org.jspecify.annotations.Nullable;

/** Words and phrases of the vocabulary that say something on their own. */
final class TermRule implements Rule {
    private static final double NAME = 1;
    private static final double UNIT = 0.6;
    private static final double FILLER = 0.5;
    /** Below a filler: "recorded" explains nothing elsewhere, and names a date in the head of a list. */
    private static final double HEAD = 0.3;
    /** A word of other rules that stands alone explains little, but it is known. */
    private static final double LEFT_OVER = 1.6;
    /** A single letter means something in short labels alone. */
    private static final int LONGEST_WITH_LETTERS = 8;

    @Override
    public void propose(Text text, int at, Consumer<Edge> edges) {
        for (Text.Found found : text.terms(at)) {
            if (letter(text, at, found.end()) && !letterMayStand(text, at, found.term())) {
                continue;
            }
            Fact fact = fact(found.term());
            if (fact != null) {
                edges.accept(Edge.of(found.end(), fact, cost(found.term().kind())));
            } else if (found.term().kind() != TermKind.MONTH && found.term().kind() != TermKind.MARK) {
                edges.accept(Edge.of(found.end(), new Fact.Filler(), LEFT_OVER));
            }
        }
    }

    private static boolean letter(Text text, int at, int end) {
        return end == at + 1 && text.isWord(at) && text.token(at).text().length() == 1;
    }

    /** "F" is a gender in "F 12-15" and none in "s. 40(2) F"; a letter that touches a number is a part of a reference. */
    private static boolean letterMayStand(Text text, int at, Term term) {
        if (term.kind() == TermKind.FILLER) {
            return true;
        }
        boolean touchesNumber = (text.touches(at) && at > 0 && text.isNumber(at - 1));
        return text.size() <= LONGEST_WITH_LETTERS && !touchesNumber;
    }

    private static double cost(TermKind kind) {
        return switch (kind) {
            case UNIT -> UNIT;
            case FILLER -> FILLER;
            case COLUMN -> HEAD;
            default -> NAME;
        };
    }

    private static @Nullable Fact fact(Term term) {
        String value = term.value();
        return switch (term.kind()) {
            case GENDER -> new Fact.OfGender(VictimGender.of(value));
            case PLATFORM -> new Fact.OfPlatform(value);
            case FORCE -> new Fact.OfForce(value);
            case OFFENCE -> new Fact.OfOffence(value);
            case AXIS -> new Fact.Names(Axis.of(value));
            case BESIDE -> new Fact.Beside(value);
            case UNIT -> new Fact.Counts(Unit.of(value));
            case WHOLE -> new Fact.Whole();
            case UNKNOWN -> new Fact.Unknown();
            case OTHER -> new Fact.Other();
            case STANDING -> new Fact.Standing(value);
            case YOUNGEST -> new Fact.Youngest();
            case OF_WHICH -> new Fact.OfWhich();
            case COLUMN -> new Fact.Column(value);
            default -> null;
        };
    }
}
