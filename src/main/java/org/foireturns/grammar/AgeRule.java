package org.foireturns.grammar;

import java.util.function.Consumer;
import org.foireturns.model.VictimAge;
import org.foireturns.words.AgeTerm;
import org.foireturns.words.Lexicon;
import org.foireturns.words.PeriodTerm;
import org.foireturns.words.TextTerm;
import org.jspecify.annotations.Nullable;

/** Ages and bands of ages: "11 and under", "12-15 yrs", "13 to under 16", "aged 12, 13 or 14", "U12", "<12". */
final class AgeRule implements Rule {
    /** "24/25" is rather a year. */
    private static final double SLASH = 1.3;
    /** "20-21" of adults is rather a year too: victims are children. */
    private static final double ADULTS = 1.9;

    /** "3/4" is rather a fraction. */
    private static final int SHORTEST_OF_SLASH = 10;

    private static final int ADULT = 18;
    /** Bands of two years are not made of such ages: "18-19, 20-24, 25 and over". */
    private static final int OLDER_ADULT = 20;
    /** A band that begins with children goes no further: "11 and under 41" is a band and the number of its victims. */
    private static final int OLDEST_OF_CHILDREN = 25;

    private static final int MONTHS = 12;
    /** A band that goes so far has no end: no victim of these offences is as old. */
    private static final int NOBODY = 90;

    private static final int FEWEST_IN_LIST = 3;
    /** Words between two bounds: ", but". */
    private static final int MOST_JOINING = 2;

    @Override
    public void propose(Text text, int at, Consumer<Edge> edges) {
        ages(text, at, edge -> {
            edges.accept(edge);
            withUpper(text, edge, edges);
        });
    }

    /** "12 or over but under 16": the upper bound of a band that begins with a lower one. */
    private static void withUpper(Text text, Edge lower, Consumer<Edge> edges) {
        VictimAge from = ((Fact.OfAge) lower.facts().get(0)).age();
        if (from.from() == 0 || from.to() < Age.OLDEST) {
            return;
        }
        int start = lower.end();
        for (int i = 0; i < MOST_JOINING; i++) {
            int next = Math.max(text.past(TextTerm.AND, start), text.past(TextTerm.FILLER, start));
            start = next == start || AgeBounds.pastUnder(text, start) > start ? start : next;
        }
        Consumer<Edge> band = edge -> {
            VictimAge to = ((Fact.OfAge) edge.facts().get(0)).age();
            if (to.to() > from.from()) {
                edges.accept(Edge.of(edge.end(), new Fact.OfAge(VictimAge.band(from.from(), to.to())), AgeBounds.COST));
            }
        };
        AgeBounds bounds = new AgeBounds(text, band);
        bounds.upper(start);
        bounds.birthday(start);
    }

    private static void ages(Text text, int at, Consumer<Edge> edges) {
        Lead lead = Lead.at(text, at);
        int start = lead.end();
        AgeBounds bounds = new AgeBounds(text, edges);
        bounds.upper(start);
        bounds.open(at, start);
        bounds.birthday(at);
        bounds.over(start);
        bounds.atLeast(start);
        Age first = Age.at(text, start);
        if (first == null) {
            return;
        }
        boolean upwards = start > at && text.match(AgeTerm.AT_LEAST, at) != null;
        if (upwards) {
            bounds.atLeast(at);
        }
        if (!upwards && (lead.aged() || first.years())) {
            edges.accept(Edge.of(first.end(), new Fact.OfAge(VictimAge.years(first.number())), AgeBounds.COST));
        }
        bounds.behind(first);
        months(text, first, edges);
        range(text, lead, first, edges);
        list(text, lead, first, edges);
    }

    /** "13 yrs 5 mths": the months are of the same age. */
    private static void months(Text text, Age first, Consumer<Edge> edges) {
        int comma = text.isSign(first.end(), ",") ? first.end() + 1 : first.end();
        int next = text.past(TextTerm.AND, comma);
        int number = text.number(next, 1, 2);
        Lexicon.Match months =
                first.years() && number >= 0 && number < MONTHS ? text.match(PeriodTerm.MONTHS, next + 1) : null;
        if (months != null) {
            edges.accept(Edge.of(months.end(), new Fact.OfAge(VictimAge.years(first.number())), AgeBounds.COST));
        }
    }

    /** "12-15", "between 12 and 15", "16 and 17", "13 to under 16", "16 up to the 18th birthday". */
    private static void range(Text text, Lead lead, Age first, Consumer<Edge> edges) {
        Joint joint = Joint.behind(text, lead, first);
        if (joint == null) {
            return;
        }
        int under = AgeBounds.pastUnder(text, joint.butUnder() ? joint.but() : joint.next());
        int behind = text.past(AgeTerm.AGED, text.past(TextTerm.ARTICLE, under));
        Age age = Age.at(text, behind);
        if (age == null || text.numberGoesOn(behind + 1) || text.match(PeriodTerm.MONTH, age.end()) != null) {
            return;
        }
        Lexicon.Match birthday = text.match(AgeTerm.BIRTHDAY, text.past(PeriodTerm.ORDINAL, age.end()));
        boolean below = under > joint.next();
        int last = below || birthday != null ? age.number() - 1 : age.number();
        if ((joint.butUnder() || joint.and()) && below && first.number() < ADULT && last > OLDEST_OF_CHILDREN) {
            return;
        }
        if (last < first.number() && joint.next() > first.end() && !joint.dash() && !joint.slash() && !joint.and()) {
            // "15 down to 12".
            edges.accept(Edge.of(age.end(), new Fact.OfAge(VictimAge.band(last, first.number())), AgeBounds.COST));
            return;
        }
        boolean joined = !joint.and() || joint.slash() || lead.between() || below || last == first.number() + 1;
        if (last > first.number() && joined && !isFractionOrYear(joint, lead, first, age, last)) {
            boolean years = lead.aged() || age.years() || last != first.number() + 1;
            double cost =
                    years ? AgeBounds.COST : first.number() >= ADULT ? ADULTS : joint.slash() ? SLASH : AgeBounds.COST;
            int end = birthday == null ? age.end() : birthday.end();
            // "16-99" is all of sixteen and over.
            Integer most = first.number() > 0 && last >= NOBODY ? null : Integer.valueOf(last);
            edges.accept(Edge.of(end, new Fact.OfAge(VictimAge.band(first.number(), most)), cost));
        }
    }

    /**
     * "03/06" is a day and its month; "24/25" and "24-25" are a year of two halves, and "3/4" a fraction, wherever
     * nothing says that they are ages.
     */
    private static boolean isFractionOrYear(Joint joint, Lead lead, Age first, Age age, int last) {
        if (joint.slash() && (first.hasNoughtBefore() || age.hasNoughtBefore())) {
            return true;
        }
        boolean year = first.number() >= OLDER_ADULT;
        return (joint.slash() || joint.dash())
                && last == first.number() + 1
                && (year || (joint.slash() && first.number() < SHORTEST_OF_SLASH))
                && !lead.aged()
                && !age.years();
    }

    /**
     * What joins the second of two ages to the first.
     *
     * @param next where it ends
     * @param but where it ends when it says "but": ", but under"
     * @param butUnder whether it does
     */
    private record Joint(boolean slash, boolean dash, boolean and, int next, int but, boolean butUnder) {

        /** Null where nothing joins another number to an age. */
        static @Nullable Joint behind(Text text, Lead lead, Age first) {
            boolean slash = text.isSign(first.end(), "/");
            boolean dash = text.isSign(first.end(), "-");
            // "Aged 12, up to 15".
            int comma = text.isSign(first.end(), ",") ? first.end() + 1 : first.end();
            int behindComma = text.past(TextTerm.TO, comma);
            int to = Math.max(dash ? first.end() + 1 : 0, behindComma == comma ? first.end() : behindComma);
            boolean and = to == first.end() && text.match(TextTerm.AND, first.end()) != null;
            int next = and ? text.past(TextTerm.AND, first.end()) : to;
            int but = Math.max(text.past(TextTerm.FILLER, next), text.past(TextTerm.AND, next));
            boolean field = next == first.end() && lead.aged() && first.twoDigits() && text.number(next, 2, 2) >= 0;
            boolean butUnder = !field && !first.years() && next == first.end() && AgeBounds.pastUnder(text, but) > but;
            boolean none = next == first.end() && !field && !butUnder;
            return none ? null : new Joint(slash, dash, and, next, but, butUnder);
        }
    }

    /** "12, 13, 14 or 15". */
    private static void list(Text text, Lead lead, Age first, Consumer<Edge> edges) {
        if (first.number() < Age.YOUNGEST_IN_WORDS && !lead.aged()) {
            return;
        }
        Age last = first;
        for (Age next = last.next(text); next != null; next = last.next(text)) {
            last = next;
        }
        if (last.number() - first.number() + 1 >= FEWEST_IN_LIST) {
            edges.accept(
                    Edge.of(last.end(), new Fact.OfAge(VictimAge.band(first.number(), last.number())), AgeBounds.COST));
        }
    }
    /**
     * Words before an age: "aged", "between the ages of".
     *
     * @param aged whether they say that an age follows
     * @param between whether two follow
     */
    private record Lead(int end, boolean aged, boolean between) {
        static Lead at(Text text, int at) {
            int from = text.past(TextTerm.FROM, at);
            int aged = text.past(AgeTerm.AGED, from);
            aged = aged > from && text.isSign(aged, ":") ? aged + 1 : aged;
            int end = from > at ? aged : text.past(TextTerm.FROM, aged);
            return new Lead(end, aged > from, from > at || end > aged);
        }
    }
}
