package org.foireturns.decisions;

import java.time.LocalDate;
import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.FindingLine;
import org.jspecify.annotations.Nullable;

/** Decisions and findings as tests need them. */
final class Given {
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private Given() {}

    static Decision status(String id, String force, String question, String expects, String becomes) {
        return decision(id, DecisionType.SET_STATUS, "2025", force, "", question, expects, becomes, "", null);
    }

    static Decision accept(String id, DecisionType type, String force, String file, String where, String expects) {
        return decision(id, type, "2025", force, file, where, expects, "", "", null);
    }

    static Decision alias(String id, String request, String label, String becomes) {
        return decision(id, DecisionType.ALIAS, request, "", "", "platform", label, becomes, "", null);
    }

    static Decision retire(String id, String retired) {
        return decision(id, DecisionType.RETIRE, "", "", "", "", "", "", retired, null);
    }

    static Decision decision(
            String id,
            DecisionType type,
            String request,
            String force,
            String file,
            String where,
            String expects,
            String becomes,
            String retires,
            @Nullable LocalDate reviewBy) {
        return new Decision(
                id,
                type,
                request,
                force,
                file,
                where,
                expects,
                becomes,
                "It is so",
                "Ann",
                LocalDate.of(2026, 11, 1),
                "",
                reviewBy,
                retires);
    }

    static FindingLine finding(Severity severity, String code, String file, String cell, String message) {
        Place place = Place.parse("2025", "kent", file, file.isEmpty() ? "" : "Q1", cell, "");
        return new FindingLine(code, severity, Owner.FORCE, place, message, "why", "fix");
    }
}
