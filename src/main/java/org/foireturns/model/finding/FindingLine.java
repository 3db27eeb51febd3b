package org.foireturns.model.finding;

import java.util.Comparator;
import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A finding with its sentences written: what is stored and shown. */
public record FindingLine(
        String code, Severity severity, Owner owner, Place place, String message, String why, String fix)
        implements Comparable<FindingLine> {
    private static final Comparator<FindingLine> GRAVEST_FIRST = Comparator.comparing(FindingLine::severity)
            .thenComparing(FindingLine::place)
            .thenComparing(FindingLine::code)
            .thenComparing(FindingLine::message);

    public static FindingLine of(Finding finding) {
        FindingKind kind = finding.kind();
        return new FindingLine(
                finding.code(),
                kind.severity(),
                kind.owner(),
                finding.place(),
                finding.message(),
                finding.why(),
                finding.fix());
    }

    /** The same with another severity. */
    public FindingLine as(Severity other) {
        return new FindingLine(code, other, owner, place, message, why, fix);
    }

    /** The same about another place. */
    public FindingLine at(Place other) {
        return new FindingLine(code, severity, owner, other, message, why, fix);
    }

    /** The same in other words. */
    public FindingLine saying(String other) {
        return new FindingLine(code, severity, owner, place, other, why, fix);
    }

    /** The same, mattering for more and with other things to do. */
    public FindingLine because(String reason, String todo) {
        return new FindingLine(code, severity, owner, place, message, reason, todo);
    }

    @Override
    public int compareTo(FindingLine other) {
        return GRAVEST_FIRST.compare(this, other);
    }
}
