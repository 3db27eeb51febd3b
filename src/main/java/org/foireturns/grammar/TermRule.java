package org.foireturns.grammar;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.words.AgeTerm;
import org.foireturns.words.CountTerm;
import org.foireturns.words.Lexicon;
import org.foireturns.words.NoteTerm;
import org.foireturns.words.PeriodTerm;
import org.foireturns.words.Term;
import org.foireturns.words.TermKind;
import org.foireturns.words.TextTerm;
import org.foireturns.words.ValueTerm;
import org.jspecify.annotations.Nullable;

/** Words and phrases of the vocabulary that say something on their own. */
final class TermRule implements Rule {
    private static final double NAME = 1;
    private static final double UNIT = 0.6;
    /** Words for a sign's meaning are dearer than "unknown", which is written with the same words. */
    private static final double MARK = 1.3;
    /** Below a filler: "recorded" explains nothing elsewhere, and names a date in the head of a list. */
    private static final double HEAD = 0.3;
    /** An offence of the book goes before a word for offences in general. */
    private static final double OFFENCE = 0.95;
    /** Words that explain nothing, and a word of other rules that stands alone: little, but it is known. */
    private static final double FILLER = 1.6;

    /** Words that only a rule can explain: alone they change what the words beside them say. */
    private static final Set<TermKind> NOT_ALONE = Set.of(
            PeriodTerm.MONTH,
            NoteTerm.NEGATION,
            NoteTerm.UNKNOWN_OF,
            TextTerm.SECTION,
            TextTerm.EXEMPTING,
            TextTerm.JOINT,
            TextTerm.STRANGER,
            NoteTerm.MARK,
            NoteTerm.TICK,
            NoteTerm.SIGN_NAME,
            NoteTerm.BLANK,
            AgeTerm.BIRTHDAY,
            NoteTerm.INCLUDING,
            NoteTerm.EXCLUDING,
            NoteTerm.EXCLUDED,
            NoteTerm.DISREGARD,
            NoteTerm.SENT_ANSWER,
            PeriodTerm.ASKED,
            CountTerm.TIMES,
            TextTerm.CLAUSE,
            CountTerm.SHARE,
            PeriodTerm.THAT_YEAR,
            CountTerm.SEARCH,
            CountTerm.COMPARED,
            CountTerm.COMPARED_YEAR,
            CountTerm.READ_AS,
            CountTerm.HAVE,
            PeriodTerm.STANDING_MARK,
            PeriodTerm.MONTH_LETTERS,
            TextTerm.WRITTEN);

    private static final String UNITS = "\u00a3$\u20ac%";
    private static final List<TermKind> BEHIND_AGE =
            List.of(AgeTerm.YEARS_OLD, AgeTerm.AND_UNDER, AgeTerm.AND_OVER, TextTerm.TO);
    /** A single letter means something in short labels alone. */
    private static final int LONGEST_WITH_LETTERS = 8;
    /** A code and a band of ages are no longer: "N 12-15". */
    private static final int LONGEST_OF_CODE = 4;

    @Override
    public void propose(Text text, int at, Consumer<Edge> edges) {
        for (Text.Found found : text.terms(at)) {
            if (letter(text, at, found.end()) && !letterMayStand(text, at, found.term())) {
                continue;
            }
            if (found.term().kind() == ValueTerm.STANDING && isOfAddress(text, at)) {
                continue;
            }
            if (found.term().kind() == ValueTerm.ROW_NAME && isFillerHere(text, at, found.end())) {
                continue;
            }
            Fact fact = fact(found.term());
            if (!(fact != null && (fact.isValue() || fact instanceof Fact.Unknown)) && isCode(text, at, found.end())) {
                continue;
            }
            if (fact != null) {
                edges.accept(Edge.of(found.end(), fact, cost(found.term().kind())));
            } else if (!NOT_ALONE.contains(found.term().kind()) && !(isBase(found) && !numberAt(text, found.end()))) {
                edges.accept(Edge.of(found.end(), new Fact.Filler(found.term().kind()), FILLER));
            }
        }
    }

    /** "foi@kent.example", "www.final.org": a word right behind a full stop is a part of an address. */
    private static boolean isOfAddress(Text text, int at) {
        return at > 1 && text.touches(at) && text.isSign(at - 1, ".") && text.touches(at - 1);
    }

    /** "Of the" alone is two words that explain nothing. */
    private static boolean isBase(Text.Found found) {
        return found.term().kind() == CountTerm.BASE;
    }

    private static boolean numberAt(Text text, int at) {
        return text.isNumber(at) || text.match(CountTerm.NUMBER, at) != null;
    }

    /** "Note" heads a column of notes when it stands alone, and says nothing in "Note: figures are live". */
    private static boolean isFillerHere(Text text, int at, int end) {
        Lexicon.Match filler = text.match(TextTerm.FILLER, at);
        boolean alone = at == 0 && end == text.size();
        return !alone && filler != null && filler.end() == end;
    }

    /** "N" before a band of ages, "N 12-15", is no short word but a code. */
    private static boolean isCode(Text text, int at, int end) {
        return at == 0
                && letter(text, at, end)
                && text.size() <= LONGEST_OF_CODE
                && text.isNumber(1)
                && Character.isUpperCase(text.token(0).typed().charAt(0));
    }

    private static boolean letter(Text text, int at, int end) {
        return end == at + 1 && text.isWord(at) && text.token(at).text().length() == 1;
    }

    /**
     * "F" is a gender in "F 12-15" and "M16+", and none in "s. 40(2) F", "5F", "F&B" or "f = forecast". "X" between two
     * words is a sign, and right behind a platform it is a part of another name: "Telegram X".
     */
    private static boolean letterMayStand(Text text, int at, Term term) {
        boolean rest = text.match(ValueTerm.PLATFORM, at) != null
                && at > 0
                && text.isWord(at - 1)
                && text.match(ValueTerm.PLATFORM, at - 1) != null;
        if (term.kind() == TextTerm.FILLER) {
            return !rest;
        }
        boolean behindNumber = text.touches(at)
                && at > 0
                && (text.isNumber(at - 1) || UNITS.contains(text.token(at - 1).text()));
        boolean beforeNumber = text.touches(at + 1) && text.isNumber(at + 1) && !numberGoesOn(text, at + 2);
        boolean explained = (text.match(NoteTerm.MEANS, at + 1) != null && !text.isSign(at + 1, ":"))
                || (at > 0 && text.isSign(at - 1, "["));
        // "x Snapchat" behind "131" is how often it was used.
        boolean times = term.kind() == ValueTerm.PLATFORM
                && at == 0
                && text.isWord(1)
                && text.match(ValueTerm.PLATFORM, 1) != null;
        boolean between =
                term.kind() == ValueTerm.PLATFORM && at > 0 && text.isWord(at - 1) && (text.isWord(at + 1) || rest);
        return text.size() <= LONGEST_WITH_LETTERS
                && !behindNumber
                && !beforeNumber
                && !between
                && !times
                && !explained
                && !stranger(text, at, at + 1, at + 2, term.kind())
                && !stranger(text, at, at - 1, at - 2, term.kind());
    }

    /** Whether a letter is joined to another of another kind: "M&S". */
    private static boolean stranger(Text text, int at, int from, int other, TermKind kind) {
        int sign = (at + other) / 2;
        return other >= 0
                && text.isWord(other)
                && text.token(other).text().length() == 1
                && (text.isSign(sign, "&") || text.isSign(sign, "."))
                && text.touches(from)
                && text.touches(from + 1)
                && text.match(kind, other) == null;
    }

    /** Whether a number is more than digits behind a letter: "M16+", "F 9 yrs". */
    private static boolean numberGoesOn(Text text, int end) {
        return text.numberGoesOn(end) || BEHIND_AGE.stream().anyMatch(kind -> text.match(kind, end) != null);
    }

    private static double cost(TermKind of) {
        return !(of instanceof ValueTerm kind)
                ? NAME
                : switch (kind) {
                    case UNIT -> UNIT;
                    case OFFENCE -> OFFENCE;
                    case COLUMN -> HEAD;
                    case WITHHELD, NIL, NOT_HELD -> MARK;
                    default -> NAME;
                };
    }

    private static @Nullable Fact fact(Term term) {
        if (!(term.kind() instanceof ValueTerm kind)) {
            return null;
        }
        String value = term.value();
        return switch (kind) {
            case GENDER -> new Fact.OfGender(VictimGender.of(value));
            case PLATFORM -> new Fact.OfPlatform(value);
            case METHOD -> new Fact.OfMethod(value);
            case FORCE -> new Fact.OfForce(value);
            case OFFENCE -> new Fact.OfOffence(value);
            case OF_AGE -> new Fact.OfAge(new VictimAge(value));
            case AXIS -> new Fact.Names(Axis.of(value));
            case BESIDE -> new Fact.Beside(value);
            case ROW_NAME -> new Fact.RowName();
            case UNIT -> new Fact.Counts(Unit.of(value));
            case WHOLE -> new Fact.Whole();
            case UNKNOWN -> new Fact.Unknown();
            case OTHER -> new Fact.Other();
            case RELATIVE_YEAR -> new Fact.RelativeYear(Integer.parseInt(value));
            case STANDING -> new Fact.Standing(value);
            case YOUNGEST -> new Fact.Youngest();
            case OF_WHICH -> new Fact.OfWhich();
            case WITHHELD -> new Fact.Withheld();
            case NIL -> new Fact.Nil();
            case NOT_HELD -> new Fact.NotHeld();
            case EARLIER -> new Fact.Earlier();
            case NOT_ONLY -> new Fact.NotOnly();
            case COLUMN -> new Fact.Column(value);
        };
    }
}
