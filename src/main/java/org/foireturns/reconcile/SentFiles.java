package org.foireturns.reconcile;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.foireturns.model.Evidence;
import org.foireturns.model.Observation;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnSummary;

/** The file of each force that sent anything: the first by name of those that count, or else of all. */
final class SentFiles {
    private SentFiles() {}

    static NavigableMap<String, String> of(Request request, Evidence evidence) {
        NavigableMap<String, String> files = new TreeMap<>();
        for (Observation cell : evidence.observations()) {
            if (cell.request().equals(request.id())) {
                files.merge(cell.force(), cell.provenance().file(), SentFiles::first);
            }
        }
        NavigableMap<String, String> sent = new TreeMap<>();
        for (ReturnSummary each : evidence.returns()) {
            String force = each.force();
            if (each.file().request().equals(request.id()) && force != null) {
                sent.merge(force, each.file().name(), SentFiles::first);
            }
        }
        sent.forEach(files::putIfAbsent);
        return files;
    }

    private static String first(String a, String b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
