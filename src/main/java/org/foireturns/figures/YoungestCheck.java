package org.foireturns.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.model.Answer;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.Provenance;
import org.foireturns.model.Range;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.reconcile.Standing;
import org.foireturns.reconcile.TimeTiling;

/** How old the youngest victim was, from the answers to that question and from single years of age counted. */
final class YoungestCheck implements ClaimCheck {
    @Override
    public Measured measure(Subject subject, Ground ground) {
        List<Sighting> seen = sightings(subject.period(), ground);
        Optional<Integer> surely =
                seen.stream().filter(Sighting::sure).map(Sighting::age).min(Integer::compare);
        Optional<Integer> possibly = seen.stream().map(Sighting::age).min(Integer::compare);
        if (surely.isEmpty() || possibly.isEmpty()) {
            return Measured.nothing(
                    "No force named its youngest victim for " + subject.period().words() + ".");
        }
        List<Sighting> youngest = seen.stream()
                .filter(each -> each.age() == surely.get() && each.sure())
                .toList();
        String gender = subject.dimension() == Dimension.VICTIM_GENDER ? subject.category() : Standing.ALL;
        boolean told = youngest.stream().map(Sighting::gender).anyMatch(YoungestCheck::tells);
        if (!gender.equals(Standing.ALL) && !told) {
            return Measured.nothing("The gender of the youngest victim is not known. " + who(youngest, ground));
        }
        boolean contradicted = !gender.equals(Standing.ALL)
                && youngest.stream().noneMatch(each -> each.gender().id().equals(gender));
        return new Measured(
                ExactSpan.between(possibly.get(), surely.get().longValue()),
                seen.size() + " answers and counts by single year of age",
                who(youngest, ground),
                youngest.stream()
                        .map(each -> new Source(Source.VALUE, each.force(), each.place(), each.number()))
                        .toList(),
                contradicted);
    }

    /** The forces that told the age of a victim in years, so that the youngest may be theirs. */
    static Set<String> telling(Period period, Ground ground) {
        return sightings(period, ground).stream()
                .filter(Sighting::sure)
                .map(Sighting::force)
                .collect(Collectors.toSet());
    }

    private static boolean tells(VictimGender gender) {
        return gender != VictimGender.ALL && gender != VictimGender.UNKNOWN;
    }

    private static String who(List<Sighting> youngest, Ground ground) {
        List<String> words = youngest.stream()
                .map(each -> ground.forces().name(each.force())
                        + (each.gender() == VictimGender.ALL
                                ? ""
                                : " (" + each.gender().id() + ")"))
                .distinct()
                .toList();
        return "Youngest victim named by " + String.join(", ", words) + ".";
    }

    private static List<Sighting> sightings(Period period, Ground ground) {
        List<Sighting> seen = new ArrayList<>();
        for (Answer answer : ground.answers()) {
            boolean asked = answer.measure().equals(Answer.YOUNGEST_VICTIM)
                    && ground.view().requests().contains(answer.request())
                    && ground.area().forces().contains(answer.force())
                    && period.contains(answer.period());
            if (asked && answer.value().matches("[0-9]{1,2}")) {
                int age = Integer.parseInt(answer.value());
                seen.add(new Sighting(
                        answer.force(), age, answer.victimGender(), true, answer.provenance(), Range.exactly(age)));
            }
        }
        for (String force : ground.area().forces()) {
            TimeTiling.years(period).stream()
                    .flatMap(year -> ground.view().answers(force, year, Dimension.VICTIM_AGE).stream())
                    .flatMap(answer -> answer.parts().stream())
                    .forEach(part -> seen.addAll(counted(part)));
        }
        return seen;
    }

    /** The cells that count victims of a single year of age. */
    private static List<Sighting> counted(Standing part) {
        VictimAge age = new VictimAge(part.category());
        if (!age.known() || age.from() != age.to()) {
            return List.of();
        }
        return part.cells().stream()
                .filter(cell -> !Objects.equals(cell.count().upper(), 0L))
                .map(cell -> new Sighting(
                        part.force(),
                        age.from(),
                        cell.victimGender(),
                        Range.of(cell.count()).lower() > 0,
                        cell.provenance(),
                        Range.of(cell.count())))
                .toList();
    }

    private record Sighting(String force, int age, VictimGender gender, boolean sure, Provenance place, Range number) {}
}
