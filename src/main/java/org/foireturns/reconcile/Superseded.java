package org.foireturns.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foireturns.model.Evidence;
import org.foireturns.model.Forces;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Outcome.Reason;
import org.foireturns.model.Place;
import org.foireturns.model.Provenance;
import org.foireturns.model.finding.RivalVersions;

/** The counts that were understood and do not count, because another file of the force answers in their place. */
public final class Superseded {
    private Superseded() {}

    /** Each of them with the reason, in the order of requests and forces. */
    public static List<Outcome.SetAside> in(Evidence evidence, Forces forces) {
        List<Outcome.SetAside> superseded = new ArrayList<>();
        for (Folder folder : Folder.all(evidence)) {
            if (!folder.rivals().isEmpty()) {
                superseded.addAll(in(folder, evidence, forces));
            }
        }
        return superseded;
    }

    private static List<Outcome.SetAside> in(Folder folder, Evidence evidence, Forces forces) {
        Set<Observation> kept = new HashSet<>(folder.kept());
        return evidence.observations().stream()
                .filter(cell -> cell.request().equals(folder.request())
                        && cell.force().equals(folder.force())
                        && folder.rivals().containsKey(cell.provenance().file())
                        && !kept.contains(cell))
                .map(cell -> setAside(cell, folder, forces))
                .toList();
    }

    private static Outcome.SetAside setAside(Observation cell, Folder folder, Forces forces) {
        Provenance from = cell.provenance();
        Place place =
                new Place(cell.request(), cell.force(), from.file(), from.sheet(), from.cells().toString(), from.text());
        String kept = folder.rivals().getOrDefault(from.file(), "");
        RivalVersions why = new RivalVersions(place, forces.name(folder.force()), kept);
        return new Outcome.SetAside(place, Reason.of(why, place), 1);
    }
}
