package org.foireturns.decisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.foireturns.model.Alike;
import org.foireturns.model.Evidence;
import org.foireturns.model.Outcome;
import org.foireturns.model.Place;
import org.foireturns.model.ReadingChoice;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.LabelUnknown;

/** Numbers of one meaning that differ, of which one answer says which stands. */
final class SameMeaning {
    private static final Comparator<Place> BY_PLACE =
            Comparator.comparing((Place place) -> Place.printed(place.sheet())).thenComparing(Disputed::at);

    private SameMeaning() {}

    static boolean isAbout(FindingLine line) {
        return line.code().equals(Disputed.CODE)
                && LabelUnknown.twin(line.message(), line.place()).isPresent();
    }

    /** Those of each file in what was read. */
    static List<Disputed> in(Evidence read) {
        Map<String, Map<String, Place>> files = new LinkedHashMap<>();
        Map<String, String> others = new LinkedHashMap<>();
        read.rejected()
                .forEach(cell -> other(cell).ifPresent(other -> {
                    files.computeIfAbsent(Place.printed(cell.place().file()), none -> new TreeMap<>())
                            .put(key(cell.place()), cell.place());
                    others.put(Place.printed(cell.place().file()) + key(cell.place()), other);
                }));
        List<Disputed> all = new ArrayList<>();
        files.forEach((file, places) -> all.addAll(groups(file, places, others)));
        return all;
    }

    private static Optional<String> other(Outcome.Rejected cell) {
        return cell.reasons().stream()
                .filter(reason -> reason.code().equals(Disputed.CODE))
                .flatMap(reason -> LabelUnknown.twin(reason.message(), cell.place()).stream())
                .findFirst();
    }

    /** Each number names another one of its meaning; together they are one group. */
    private static List<Disputed> groups(String file, Map<String, Place> places, Map<String, String> others) {
        Map<String, List<Place>> groups = new TreeMap<>();
        places.forEach((key, place) -> {
            String other = others.getOrDefault(file + key, key);
            String back = others.getOrDefault(file + other, other);
            String name = back.equals(key) ? (key.compareTo(other) < 0 ? key : other) : first(other, back);
            groups.computeIfAbsent(name, none -> new ArrayList<>()).add(place);
        });
        List<List<Place>> sorted = groups.values().stream()
                .map(group -> group.stream().sorted(BY_PLACE).toList())
                .sorted(Comparator.comparing(group -> group.get(0), BY_PLACE))
                .toList();
        List<String> texts = sorted.stream()
                .map(group -> ReadingChoice.ofOneMeaning(
                        group.stream().map(Place::text).toList()))
                .toList();
        List<Disputed> all = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            all.add(new Disputed("", sorted.get(i), Alike.in(texts, i).words()));
        }
        return all;
    }

    private static String first(String one, String other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Which of them may stand; of more than three it is not asked. */
    static List<Proposal> offered(FindingLine line, Bound bound) {
        String texts = Alike.parse(bound.cell()).text();
        int start = texts.indexOf(": ");
        List<String> numbers =
                start < 0 ? List.of() : List.of(texts.substring(start + 2).split(" [|] ", -1));
        if (numbers.size() < 2 || numbers.size() > ReadingChoice.ORDER.size()) {
            return List.of();
        }
        List<Proposal> offered = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            String stands = ReadingChoice.ORDER.get(i);
            offered.add(Proposal.ofFile(
                    line,
                    stands,
                    "The " + stands + " of them, \"" + numbers.get(i) + "\", stands; the other counts nowhere.",
                    DecisionType.CHOOSE_READING,
                    Settlement.where(line),
                    bound.cell(),
                    stands));
        }
        return offered;
    }

    private static String key(Place place) {
        return key(Place.printed(place.sheet()), Disputed.at(place).toString());
    }

    private static String key(String sheet, String cell) {
        return sheet + "!" + cell;
    }
}
