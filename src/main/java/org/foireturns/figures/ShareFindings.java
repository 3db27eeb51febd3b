package org.foireturns.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foireturns.model.Dimension;
import org.foireturns.model.Forces;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Request;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.ShareLeftOut;
import org.foireturns.reconcile.Breakdown;
import org.foireturns.reconcile.Standings;

/** Says which forces are in no share of a dimension, because a part of their answer is lacking. */
final class ShareFindings {
    private ShareFindings() {}

    static List<FindingLine> of(Standings standings, Request request, Forces forces) {
        List<FindingLine> findings = new ArrayList<>();
        for (String force : standings.forces(request.id())) {
            for (Dimension dimension : Dimension.values()) {
                List<Breakdown> without = without(standings, request, force, dimension);
                if (!without.isEmpty()) {
                    findings.add(FindingLine.of(finding(request, forces, force, dimension, without)));
                }
            }
        }
        return findings;
    }

    /** The answers that are no base for a share. */
    private static List<Breakdown> without(Standings standings, Request request, String force, Dimension dimension) {
        List<Breakdown> without = new ArrayList<>();
        if (dimension != Dimension.TOTAL) {
            for (Period period : standings.periods(request.id(), force)) {
                Optional<Breakdown> answer = standings.answer(request.id(), force, period, dimension);
                answer.filter(each -> !each.complete()).ifPresent(without::add);
            }
        }
        return without;
    }

    private static ShareLeftOut finding(
            Request request, Forces forces, String force, Dimension dimension, List<Breakdown> without) {
        List<Place> lacking =
                without.stream().flatMap(answer -> answer.lacking().stream()).toList();
        Place place = lacking.isEmpty() ? place(request, force, without.get(0)) : lacking.get(0);
        return new ShareLeftOut(
                place,
                forces.name(force),
                dimension.id().replace('_', ' '),
                Ground.periods(without.stream().map(Breakdown::period).toList()),
                reason(lacking));
    }

    private static Place place(Request request, String force, Breakdown answer) {
        Observation first = answer.parts().get(0).cells().get(0);
        return Place.ofForce(request.id(), force)
                .inFile(first.provenance().file())
                .onSheet(first.provenance().sheet());
    }

    private static String reason(List<Place> lacking) {
        if (lacking.isEmpty()) {
            return "it holds no number for one of its categories";
        }
        Place first = lacking.get(0);
        String cell = first.cell() + " on " + Place.printed(first.sheet());
        int more = lacking.size() - 1;
        return more == 0
                ? cell + " was rejected or is blank"
                : cell + " and " + more + " more " + (more == 1 ? "cell" : "cells") + " were rejected or are blank";
    }
}
