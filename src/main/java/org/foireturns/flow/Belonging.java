package org.foireturns.flow;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.decisions.Decision;
import org.foireturns.decisions.DecisionType;
import org.foireturns.decisions.Decisions;
import org.foireturns.intake.Manifest;
import org.foireturns.model.Place;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.finding.FileAssigned;
import org.foireturns.pipeline.ReturnReading;

/** Puts files where the officer decided that they belong, before they are read. */
final class Belonging {
    private Belonging() {}

    /** The files, each as the answer of the force and to the request that was decided. */
    static Manifest decided(Manifest manifest, Decisions decisions) {
        return new Manifest(
                manifest.entries().stream()
                        .map(entry -> decided(entry, decisions))
                        .toList(),
                manifest.findings());
    }

    private static Manifest.Entry decided(Manifest.Entry entry, Decisions decisions) {
        ReturnFile file = entry.file();
        Optional<Decision> request = decisions.assigned(file, DecisionType.ASSIGN_REQUEST);
        Optional<Decision> force = decisions.assigned(file, DecisionType.ASSIGN_FORCE);
        ReturnFile placed = request.map(decision ->
                        new ReturnFile(decision.becomes(), file.name(), file.sha256(), file.size(), file.format()))
                .orElse(file);
        return new Manifest.Entry(
                placed,
                entry.snapshot(),
                force.map(decision -> Set.of(decision.becomes())).orElse(entry.forcesByName()));
    }

    /** A reading that says where its file was put. */
    static ReturnReading note(ReturnReading reading, Decisions decisions) {
        ReturnReading noted = reading;
        for (Decision decision : Stream.of(DecisionType.ASSIGN_FORCE, DecisionType.ASSIGN_REQUEST)
                .flatMap(type -> decisions.assigned(reading.file(), type).stream())
                .toList()) {
            noted = noted.with(new FileAssigned(
                    Place.ofFile(reading.file(), reading.force()),
                    reading.file().baseName(),
                    decision.belongs(),
                    decision.id()));
        }
        return noted;
    }
}
