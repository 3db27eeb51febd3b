package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.foireturns.model.Address;
import org.foireturns.model.Alike;
import org.foireturns.model.Place;
import org.foireturns.model.ReadingChoice;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.ReadingChosen;

/** Which of several numbers of one meaning stands in a return, where the officer said so. */
public final class ChosenNumbers {
    private final List<ReadingChoice> choices;
    private final List<Told> told = new ArrayList<>();

    private record Told(String sheet, Address at, String text, String decision) {}

    /** A number and where it stands. */
    record Candidate(String sheet, Address at, String text) {}

    /** @param choices those about the return */
    public ChosenNumbers(List<ReadingChoice> choices) {
        this.choices = List.copyOf(choices);
    }

    /**
     * Which number of a group stands.
     *
     * @param groups all that are asked about in the return, each by the places of its numbers
     * @param index of the group
     */
    OptionalInt standing(List<List<Candidate>> groups, int index) {
        List<String> seen = groups.stream()
                .map(group -> ReadingChoice.ofOneMeaning(
                        group.stream().map(Candidate::text).toList()))
                .toList();
        List<ReadingChoice> about = choices.stream()
                .filter(choice -> Alike.parse(choice.expects())
                        .find(seen)
                        .filter(place -> place == index)
                        .isPresent())
                .toList();
        List<Integer> chosen = about.stream()
                .map(choice -> ReadingChoice.ORDER.indexOf(choice.becomes()))
                .distinct()
                .toList();
        List<Candidate> group = groups.get(index);
        if (chosen.size() != 1 || chosen.get(0) < 0 || chosen.get(0) >= group.size()) {
            return OptionalInt.empty();
        }
        Candidate stands = group.get(chosen.get(0));
        about.forEach(choice -> told.add(new Told(stands.sheet(), stands.at(), stands.text(), choice.decision())));
        return OptionalInt.of(chosen.get(0));
    }

    /** What was chosen, to be told: by each decision that says so. */
    public List<Finding> told(Place file) {
        return told.stream()
                .<Finding>map(each -> new ReadingChosen(
                        file.onSheet(each.sheet()).at(each.at(), ""),
                        "the one number of its meaning",
                        "1 cell",
                        each.decision()))
                .toList();
    }
}
