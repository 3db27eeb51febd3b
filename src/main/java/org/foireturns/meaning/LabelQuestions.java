package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.model.Cell;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Request;
import org.foireturns.model.ShownText;
import org.foireturns.model.finding.DateTakenAsRange;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.LabelBySums;
import org.foireturns.model.finding.YearUnclear;
import org.foireturns.normalise.Normaliser;
import org.foireturns.normalise.Scene;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about labels that were understood all the same: a platform that is not in the list, a lone year, a band
 * of ages kept as a date. Each text is asked about once, however many labels have it; each lone year for itself, since
 * one of them may be unclear and another not.
 */
final class LabelQuestions {
    private final Scene scene;
    private final Normaliser normaliser;
    /** Labels of lone years whose months do not run from January on. */
    private final Set<Cell> unclearYears;

    private final Set<Meant.Question> asked = new LinkedHashSet<>();
    private final Set<String> askedOf = new HashSet<>();
    /** The bands that labels which are kept as dates are taken for. */
    private final Map<Cell, String> agesOfDates = new HashMap<>();

    LabelQuestions(Scene scene, Normaliser normaliser, List<Meant> values) {
        this.scene = scene;
        this.normaliser = normaliser;
        this.unclearYears = YearsOfMonths.unclear(values);
    }

    /** Takes the questions about the labels of a value that is counted. */
    void of(Meant value) {
        for (Meant.Question question : value.questions()) {
            if (question.is(Meant.Question.Kind.DATE)) {
                agesOfDates.put(question.label(), value.age().id());
            }
            boolean asks = question.is(Meant.Question.Kind.YEAR)
                    ? unclear(question.label(), value.period())
                    : askedOf.add(question.kind() + " " + question.label().text());
            if (asks) {
                asked.add(question);
            }
        }
    }

    /** A lone year is clear where the request asks about it, and where months lie within it. */
    private boolean unclear(Cell label, @Nullable Period period) {
        Request request = scene.request();
        if (unclearYears.contains(label)) {
            return true;
        }
        return period != null
                && period.equals(Period.calendarYear(period.start().getYear()))
                && !(request.described() && request.periods().contains(period));
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        asked.forEach(question -> findings.add(finding(question)));
        return findings;
    }

    private Finding finding(Meant.Question question) {
        String text = question.label().text();
        Place place = scene.place().at(question.label().address(), ShownText.of(text));
        return switch (question.kind()) {
            case DATE -> new DateTakenAsRange(place, agesOfDates.getOrDefault(question.label(), ""));
            case SUMS -> new LabelBySums(place, ShownText.of(text));
            case PLATFORM -> normaliser.platformQuestion(place, text);
            case YEAR -> new YearUnclear(place, ShownText.of(text));
        };
    }
}
