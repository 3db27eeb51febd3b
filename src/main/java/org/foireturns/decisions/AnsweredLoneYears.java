package org.foireturns.decisions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.model.Evidence;
import org.foireturns.model.Place;
import org.foireturns.model.ReadingChoice;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.YearUnclear;

/** The lone years of a return, of which one answer says what they are. */
final class AnsweredLoneYears {
    private static final String CODE = Finding.code(YearUnclear.class);

    private AnsweredLoneYears() {}

    static boolean isAbout(FindingLine line) {
        return line.code().equals(CODE);
    }

    /** Those of each file in what was read. */
    static List<Disputed> in(Evidence read) {
        Map<String, List<Place>> files = new LinkedHashMap<>();
        read.findings().stream()
                .filter(AnsweredLoneYears::isAbout)
                .map(FindingLine::place)
                .forEach(place -> files.computeIfAbsent(Place.printed(place.file()), none -> new ArrayList<>())
                        .add(place));
        return files.values().stream()
                .map(places -> new Disputed(
                        "",
                        places,
                        ReadingChoice.ofYears(places.stream().map(Place::text).toList())))
                .toList();
    }

    /** What may be said of them. */
    static List<Proposal> offered(FindingLine line, Bound bound) {
        String year = line.place().text().strip();
        if (!year.matches("[0-9]{4}")) {
            return List.of();
        }
        int number = Integer.parseInt(year);
        String all = bound.cell().contains(" | ") ? "; and so of all lone years of this file" : "";
        return List.of(
                choice(line, bound, ReadingChoice.CALENDAR, "January to December " + year + all + "."),
                choice(
                        line,
                        bound,
                        ReadingChoice.FROM_APRIL,
                        "April " + year + " to March " + (number + 1) + all + "."),
                choice(line, bound, ReadingChoice.TO_MARCH, "April " + (number - 1) + " to March " + year + all + "."));
    }

    private static Proposal choice(FindingLine line, Bound bound, String becomes, String says) {
        return Proposal.ofFile(
                line,
                becomes,
                "\"" + line.place().text().strip() + "\" is " + says,
                DecisionType.CHOOSE_READING,
                Settlement.where(line),
                bound.cell(),
                becomes);
    }
}
