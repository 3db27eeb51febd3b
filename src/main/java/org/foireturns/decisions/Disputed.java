package org.foireturns.decisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Address;
import org.foireturns.model.Alike;
import org.foireturns.model.Evidence;
import org.foireturns.model.Outcome;
import org.foireturns.model.Place;
import org.foireturns.model.ReadingChoice;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.LabelUnknown;

/**
 * Numbers of one sheet that were left out because two readers say different things of them, and of which the second
 * says the same.
 *
 * @param seen what the second reader says, and by which cell
 * @param places in the order of the sheet
 * @param expects what a decision about them expects
 */
record Disputed(String seen, List<Place> places, String expects) {
    static final String CODE = Finding.code(LabelUnknown.class);

    private static final Pattern READINGS = Pattern.compile(": \"(.+?), or (.+ by .+)\"(?: \\([0-9]+ cells.*)?$");

    Disputed {
        places = List.copyOf(places);
    }

    /** All of them in what was read. */
    static List<Disputed> in(Evidence read) {
        List<Disputed> all = new ArrayList<>(ofTwoReaders(read));
        all.addAll(SameMeaning.in(read));
        all.addAll(AnsweredLoneYears.in(read));
        return all;
    }

    private static List<Disputed> ofTwoReaders(Evidence read) {
        Map<List<String>, List<Place>> groups = new LinkedHashMap<>();
        for (Outcome.Rejected cell : read.rejected()) {
            cell.reasons().stream()
                    .filter(reason -> reason.code().equals(CODE))
                    .flatMap(reason -> second(reason.message()).stream())
                    .findFirst()
                    .ifPresent(seen -> groups.computeIfAbsent(
                                    List.of(
                                            Place.printed(cell.place().file()),
                                            Place.printed(cell.place().sheet()),
                                            seen),
                                    none -> new ArrayList<>())
                            .add(cell.place()));
        }
        List<Disputed> all = groups.entrySet().stream()
                .map(group -> new Disputed(
                        group.getKey().get(2),
                        group.getValue().stream()
                                .sorted(Comparator.comparing(Disputed::at))
                                .toList(),
                        ""))
                .sorted(Comparator.comparing(each -> at(each.places.get(0))))
                .toList();
        return all.stream().map(each -> each.among(all)).toList();
    }

    static Address at(Place place) {
        return Objects.requireNonNull(place.first(), "what is disputed is a cell");
    }

    /** The same with what a decision expects, who must be able to tell it from those on its sheet that are alike. */
    private Disputed among(List<Disputed> all) {
        List<Disputed> ofSheet = all.stream()
                .filter(other -> other.places.get(0).besides(places.get(0)))
                .toList();
        List<String> numbers = ofSheet.stream().map(Disputed::numbers).toList();
        return new Disputed(
                seen, places, Alike.in(numbers, ofSheet.indexOf(this)).words());
    }

    private String numbers() {
        return ReadingChoice.ofNumbers(seen, places.stream().map(Place::text).toList());
    }

    /** What the table says as a whole, by the message of a question; none where it shows no two readings. */
    static Optional<String> first(String message) {
        return part(message, 1);
    }

    /** What is seen from the cell. */
    static Optional<String> second(String message) {
        return part(message, 2);
    }

    private static Optional<String> part(String message, int part) {
        Matcher readings = READINGS.matcher(message);
        return readings.find() ? Optional.of(readings.group(part)) : Optional.empty();
    }
}
