package org.foireturns.figures;

import java.util.List;
import java.util.NavigableMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.foireturns.model.Answer;
import org.foireturns.model.Forces;
import org.foireturns.model.Period;
import org.foireturns.model.Platforms;

/** What a claim is measured on: the answers as they stood at its request, and the forces of its area. */
record Ground(NumbersAsOf view, FigureArea area, Forces forces, Platforms platforms, List<Answer> answers) {
    Ground {
        answers = List.copyOf(answers);
    }

    Ground on(FigureArea other) {
        return new Ground(view, other, forces, platforms, answers);
    }

    /** {@code 44 of 45 forces}; the name when the area is one force. */
    String coverage(Tally tally) {
        if (area.forces().size() == 1) {
            return forces.name(area.forces().get(0));
        }
        String words = tally.forces().size() + " of " + area.forces().size() + " forces";
        long partly =
                tally.forces().stream().filter(tally.missing()::containsKey).count();
        return partly == 0 ? words : words + ", " + partly + " of them not for every year";
    }

    /** Which forces lack which years, and of which a part is lacking; empty when none is. */
    String gaps(Tally tally) {
        NavigableMap<String, List<Period>> nothing = new TreeMap<>();
        tally.missing().forEach((force, years) -> {
            List<Period> wholly = years.stream()
                    .filter(year -> !tally.answered()
                            .inPart()
                            .getOrDefault(force, List.of())
                            .contains(year))
                    .toList();
            if (!wholly.isEmpty()) {
                nothing.put(force, wholly);
            }
        });
        return text(
                gaps("No usable number: ", nothing),
                gaps(
                        "Left out, because a part of the answer was rejected, is blank or is not held: ",
                        tally.answered().inPart()));
    }

    private String gaps(String words, NavigableMap<String, List<Period>> years) {
        StringJoiner gaps = new StringJoiner("; ", words, ".");
        gaps.setEmptyValue("");
        years.forEach((force, each) -> gaps.add(forces.name(force) + " (" + periods(each) + ")"));
        return gaps.toString();
    }

    /** Which forces' age bands could not be allotted; empty when all could. */
    String bands(Tally tally) {
        if (tally.unallotted().isEmpty()) {
            return "";
        }
        return "Age bands across the border are not allotted: "
                + String.join(
                        ", ", tally.unallotted().stream().map(forces::name).toList()) + ".";
    }

    static String periods(List<Period> periods) {
        return String.join(", ", periods.stream().map(Period::words).toList());
    }

    /** Sentences in a row, without the empty ones. */
    static String text(String... sentences) {
        StringJoiner text = new StringJoiner(" ");
        for (String sentence : sentences) {
            if (!sentence.isEmpty()) {
                text.add(sentence);
            }
        }
        return text.toString();
    }
}
