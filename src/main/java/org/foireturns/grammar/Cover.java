package org.foireturns.grammar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.foireturns.words.Token;
import org.jspecify.annotations.Nullable;

/** Finds the rows of phrases that cover a text at the least cost. */
final class Cover {
    /** A word that no phrase explains. */
    private static final double UNEXPLAINED_WORD = 8;
    /** A number that no phrase explains, such as one of ten digits. */
    private static final double UNEXPLAINED_NUMBER = 4;
    /** A sign between words, such as a comma. */
    private static final double SIGN = 0.2;
    /** A sign that means something beside a number or a label. */
    private static final double SPEAKING_SIGN = 3;

    private static final String SPEAKING = "%+<>=\u00a3$";
    /** How many rows are kept at each token. */
    private static final int KEPT = 4;
    /** A reading that costs no more than this above the best is an alternative. */
    private static final double MARGIN = 1.1;

    private final Text text;
    private final List<List<Step>> steps = new ArrayList<>();

    Cover(Text text, List<Rule> rules) {
        this.text = text;
        for (int at = 0; at <= text.size(); at++) {
            steps.add(new ArrayList<>());
        }
        steps.get(0).add(new Step(null, List.of(), 0, 0, 0, false));
        for (int at = 0; at < text.size(); at++) {
            int here = at;
            List<Step> before = best(steps.get(at));
            steps.set(at, before);
            for (Rule rule : rules) {
                rule.propose(text, at, edge -> extend(before, here, edge.end(), edge.facts(), edge.cost(), false));
            }
            Token token = text.token(at);
            extend(before, at, at + 1, List.of(), unexplained(token), token.isWord() || token.isNumber());
        }
    }

    private static double unexplained(Token token) {
        return switch (token.kind()) {
            case WORD -> UNEXPLAINED_WORD;
            case NUMBER -> UNEXPLAINED_NUMBER;
            case SIGN -> SPEAKING.contains(token.text()) ? SPEAKING_SIGN : SIGN;
        };
    }

    private void extend(List<Step> before, int from, int end, List<Fact> facts, double cost, boolean residue) {
        for (Step step : before) {
            steps.get(end).add(new Step(step, facts, from, end, step.cost + cost, residue));
        }
    }

    /** The cheapest rows that say different things. */
    private static List<Step> best(List<Step> all) {
        all.sort(Comparator.comparingDouble(Step::cost));
        List<Step> kept = new ArrayList<>();
        for (Step step : all) {
            if (kept.size() == KEPT) {
                break;
            }
            if (kept.stream().noneMatch(other -> other.says().equals(step.says()))) {
                kept.add(step);
            }
        }
        return kept;
    }

    /** @param unread how many tokens more the text has than are looked at */
    Readings readings(int unread) {
        List<Step> ends = best(steps.get(text.size()));
        List<Reading> readings = new ArrayList<>();
        double most = ends.get(0).cost + MARGIN;
        for (Step end : ends) {
            Reading reading = reading(end, unread);
            if (readings.isEmpty() || (end.cost <= most && adds(reading, readings.get(0)))) {
                readings.add(reading);
            }
        }
        return new Readings(readings.get(0), readings.subList(1, readings.size()));
    }

    /**
     * Whether a reading says a value that the best one does not. One that says less is no alternative, nor is one that
     * cuts a phrase into smaller ones: "April 2024" is not April and some year.
     */
    private static boolean adds(Reading reading, Reading best) {
        List<Fact> known = best.facts();
        return reading.phrases().stream()
                        .filter(phrase -> phrase.fact().isValue() && !known.contains(phrase.fact()))
                        .anyMatch(phrase -> best.phrases().stream().noneMatch(whole -> isPartOf(phrase, whole)))
                && !(reading.says(Fact.YearAlone.class) && best.says(Fact.YearAlone.class));
    }

    private static boolean isPartOf(Phrase part, Phrase whole) {
        return whole.first() <= part.first()
                && part.end() <= whole.end()
                && part.end() - part.first() < whole.end() - whole.first();
    }

    private Reading reading(Step end, int unread) {
        List<Phrase> phrases = new ArrayList<>();
        List<String> residue = new ArrayList<>();
        for (Step step = end; step != null; step = step.before) {
            if (step.residue) {
                residue.add(text.token(step.first).typed());
            } else {
                addMisspelt(step, phrases);
            }
            for (int i = step.facts.size() - 1; i >= 0; i--) {
                phrases.add(new Phrase(step.facts.get(i), step.first, step.end));
            }
        }
        Collections.reverse(phrases);
        Collections.reverse(residue);
        if (unread > 0) {
            residue.add("\u2026");
        }
        return new Reading(text.size() + unread, phrases, residue, end.cost);
    }

    private void addMisspelt(Step step, List<Phrase> phrases) {
        for (int at = step.end - 1; at >= step.first; at--) {
            if (text.token(at).isMisspelt()) {
                phrases.add(new Phrase(new Fact.Misspelt(text.token(at).typed()), at, at + 1));
            }
        }
    }

    /** One phrase, or one token of residue, behind a row of others. */
    private record Step(@Nullable Step before, List<Fact> facts, int first, int end, double cost, boolean residue) {
        /** What the row says, without fillers and without places. */
        private List<Fact> says() {
            List<Fact> said = new ArrayList<>();
            for (Step step = this; step != null; step = step.before) {
                for (Fact fact : step.facts) {
                    if (!(fact instanceof Fact.Filler)) {
                        said.add(fact);
                    }
                }
            }
            return said;
        }
    }
}
