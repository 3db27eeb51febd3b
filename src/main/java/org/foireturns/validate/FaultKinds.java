package org.foireturns.validate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.foireturns.model.Candidate;
import org.foireturns.model.CountCandidate;
import org.foireturns.model.Place;
import org.foireturns.model.finding.BadAge;
import org.foireturns.model.finding.BadDate;
import org.foireturns.model.finding.DateMangled;
import org.foireturns.model.finding.DuplicateReference;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.ForceOfNumberUnknown;
import org.foireturns.model.finding.FormulaProblem;
import org.foireturns.model.finding.LabelUnknown;
import org.foireturns.model.finding.NotACount;
import org.foireturns.model.finding.NotANumber;
import org.foireturns.model.finding.OutOfPeriod;
import org.foireturns.model.finding.Percent;
import org.foireturns.model.finding.PeriodUnknown;
import org.foireturns.model.finding.UnknownMarker;

/** The findings that the rules come to. The message of a constraint is the code of one of them. */
final class FaultKinds {
    private static final Map<String, BiFunction<Place, Candidate, Finding>> BY_CODE = Map.ofEntries(
            kind(ForceOfNumberUnknown.class, ForceOfNumberUnknown::new),
            kind(PeriodUnknown.class, PeriodUnknown::new),
            Map.entry(
                    Finding.code(LabelUnknown.class), (place, candidate) -> LabelUnknown.of(place, unread(candidate))),
            kind(NotANumber.class, NotANumber::new),
            kind(NotACount.class, NotACount::new),
            kind(Percent.class, Percent::new),
            kind(DateMangled.class, DateMangled::new),
            kind(UnknownMarker.class, UnknownMarker::new),
            kind(FormulaProblem.class, FormulaProblem::new),
            kind(BadDate.class, BadDate::new),
            kind(OutOfPeriod.class, OutOfPeriod::new),
            kind(BadAge.class, BadAge::new),
            kind(DuplicateReference.class, DuplicateReference::new));

    private FaultKinds() {}

    private static Map.Entry<String, BiFunction<Place, Candidate, Finding>> kind(
            Class<? extends Finding> type, Function<Place, Finding> at) {
        return Map.entry(Finding.code(type), (place, candidate) -> at.apply(place));
    }

    /** The finding of a code, about the cell at a place. */
    static Finding finding(String code, Place place, Candidate candidate) {
        return Objects.requireNonNull(
                        BY_CODE.get(code), () -> "the message \"" + code + "\" is the code of no finding of FaultKinds")
                .apply(place, candidate);
    }

    /** The codes of all of them. */
    static Set<String> codes() {
        return BY_CODE.keySet();
    }

    private static List<String> unread(Candidate candidate) {
        return candidate instanceof CountCandidate count ? count.unread() : List.of();
    }
}
