package org.foireturns.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.foireturns.intake.Manifest;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.finding.FindingLine;

/**
 * What a run is recognised by: the same files, config, software, folders and day asked for have the same fingerprint.
 *
 * @param config SHA-256 of the books and of the settings that decide what is read
 */
record Fingerprint(String config, String offence, String version, Order order, Manifest manifest) {

    /** Identifies the run; 64 hex digits. */
    String sha256() {
        List<String> texts = new ArrayList<>(List.of(
                config,
                offence,
                version,
                order.input().toString(),
                order.output().toString()));
        texts.add(day());
        manifest.entries().stream()
                .map(Manifest.Entry::file)
                .sorted(Comparator.comparing(ReturnFile::name))
                .forEach(file -> texts.addAll(List.of(file.name(), file.sha256())));
        manifest.findings().stream().sorted().flatMap(Fingerprint::words).forEach(texts::add);
        return Sha256.of(texts);
    }

    /** The run's id, short enough to be read out. */
    String run() {
        return sha256().substring(0, Sha256.SHORT);
    }

    /** Identifies one file's reading: its bytes under its name, and all that decides what they mean. */
    String reading(ReturnFile file) {
        return Sha256.of(List.of(file.sha256(), file.name(), file.request(), config, offence, version, day()));
    }

    /** The day asked for; a run that names none is not made another by the next morning. */
    private String day() {
        return order.asOf() == null ? "" : order.asOf().toString();
    }

    private static Stream<String> words(FindingLine line) {
        return Stream.of(line.code(), line.place().file(), line.message());
    }
}
