package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foireturns.model.Answer;
import org.foireturns.model.CellRange;
import org.foireturns.model.Outcome;
import org.foireturns.model.Place;
import org.foireturns.model.VictimGender;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.YoungestTwice;

/**
 * Asks where a force gives several ages of its youngest victim for one time. The youngest girl and the youngest boy are
 * two answers; an age of nobody in particular is theirs or less.
 */
final class YoungestOnce {
    private YoungestOnce() {}

    /** The questions about the answers of one table. */
    static List<FindingLine> in(List<Outcome> outcomes, Place sheet) {
        Map<String, List<Answer>> answers = outcomes.stream()
                .filter(Outcome.Answered.class::isInstance)
                .map(outcome -> ((Outcome.Answered) outcome).answer())
                .filter(answer -> answer.measure().equals(Answer.YOUNGEST_VICTIM))
                .collect(Collectors.groupingBy(
                        answer -> answer.force() + " " + answer.period().start() + " "
                                + answer.period().end(),
                        TreeMap::new,
                        Collectors.toList()));
        List<FindingLine> asked = new ArrayList<>();
        answers.values().stream()
                .filter(YoungestOnce::differ)
                .forEach(several -> asked.add(FindingLine.of(new YoungestTwice(
                        sheet.at(around(several), ""), several.get(0).period().words()))));
        return asked;
    }

    private static boolean differ(List<Answer> answers) {
        Map<VictimGender, List<Integer>> ages = answers.stream()
                .collect(Collectors.groupingBy(
                        Answer::victimGender,
                        Collectors.mapping(answer -> Integer.valueOf(answer.value()), Collectors.toList())));
        boolean twice =
                ages.values().stream().anyMatch(of -> of.stream().distinct().count() > 1);
        int lowest = ages.values().stream()
                .flatMap(List::stream)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Integer> ofNobody = ages.getOrDefault(VictimGender.UNKNOWN, List.of());
        return twice || (!ofNobody.isEmpty() && !ofNobody.contains(lowest));
    }

    private static CellRange around(List<Answer> answers) {
        return answers.stream()
                .map(answer -> answer.provenance().cells())
                .filter(Objects::nonNull)
                .reduce(CellRange::with)
                .orElseThrow();
    }
}
