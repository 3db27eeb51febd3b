package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foireturns.grammar.Axis;
import org.foireturns.meaning.Asked;
import org.foireturns.meaning.Taken;
import org.foireturns.model.Address;
import org.foireturns.model.Alike;
import org.foireturns.model.Place;
import org.foireturns.model.ReadingChoice;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.ReadingChosen;
import org.jspecify.annotations.Nullable;

/**
 * Takes the numbers of which two readers say different things as the officer chose, and leaves the others in doubt. A
 * choice is about all numbers of a sheet from which the same is seen.
 */
final class ChosenReadings {
    private final List<ReadingChoice> choices;
    private final List<Group> groups = new ArrayList<>();

    /** The numbers of one sheet from which the same is seen. */
    private record Group(String sheet, String seen, TreeMap<Address, Dispute> cells) {
        String expects() {
            return ReadingChoice.ofNumbers(
                    seen, cells.values().stream().map(Dispute::text).toList());
        }

        String own() {
            return cells.firstEntry().getValue().own();
        }

        String many() {
            return cells.size() == 1 ? "1 cell" : cells.size() + " cells";
        }
    }

    /** @param choices those about the return */
    ChosenReadings(List<ReadingChoice> choices) {
        this.choices = choices;
    }

    /** Adds the numbers of a sheet that are in dispute. */
    void add(String sheet, Map<Address, Dispute> disputes) {
        Map<String, Group> bySeen = new HashMap<>();
        new TreeMap<>(disputes)
                .forEach((at, dispute) -> bySeen.computeIfAbsent(dispute.seen(), seen -> {
                            Group group = new Group(sheet, seen, new TreeMap<>());
                            groups.add(group);
                            return group;
                        })
                        .cells()
                        .put(at, dispute));
    }

    /** A sheet with what was chosen. */
    SheetReading applied(SheetReading sheet) {
        Map<Address, Asked> doubts = new HashMap<>();
        Map<Address, Map<Axis, Taken>> taken = new HashMap<>();
        for (Group group : groups) {
            if (!group.sheet().equals(sheet.name())) {
                continue;
            }
            ReadingChoice choice = chosen(group);
            group.cells().forEach((at, dispute) -> {
                if (choice == null) {
                    doubts.put(at, dispute.asked(at));
                } else if (choice.becomes().equals(ReadingChoice.SECOND)) {
                    taken.put(at, dispute.taken());
                }
            });
        }
        return sheet.doubting(doubts).taking(taken);
    }

    /** What was chosen, to be told: by each decision that says so. */
    List<Finding> told(Place file) {
        List<Finding> told = new ArrayList<>();
        for (Group group : groups) {
            if (chosen(group) != null) {
                about(group)
                        .forEach(choice -> told.add(new ReadingChosen(
                                file.onSheet(group.sheet()).at(group.cells().firstKey(), ""),
                                choice.becomes().equals(ReadingChoice.SECOND) ? group.seen() : group.own(),
                                group.many(),
                                choice.decision())));
            }
        }
        return told;
    }

    /** What was chosen about some numbers; null where nothing was, or one choice says otherwise than another. */
    private @Nullable ReadingChoice chosen(Group group) {
        List<ReadingChoice> about = about(group);
        return about.stream().map(ReadingChoice::becomes).distinct().count() == 1 ? about.get(0) : null;
    }

    private List<ReadingChoice> about(Group group) {
        List<Group> ofSheet = groups.stream()
                .filter(other -> other.sheet().equals(group.sheet()))
                .toList();
        List<String> seen = ofSheet.stream().map(Group::expects).toList();
        return choices.stream()
                .filter(choice -> choice.sheet().equals(group.sheet()))
                .filter(choice -> Alike.parse(choice.expects())
                        .find(seen)
                        .filter(place -> ofSheet.get(place).equals(group))
                        .isPresent())
                .toList();
    }
}
