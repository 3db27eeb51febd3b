package org.foireturns.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foireturns.reconcile.Response;

/** A force that was asked in a request and answered none of its questions. */
record SilentForce(String request, String force) {
    /** Those among the responses to each question, by request and force. */
    static List<SilentForce> among(List<Response> responses) {
        Map<String, Map<String, Boolean>> silent = new TreeMap<>();
        for (Response response : responses) {
            boolean nothing = response.status() == Response.Status.NONE || response.status() == Response.Status.OVERDUE;
            silent.computeIfAbsent(response.request(), request -> new TreeMap<>())
                    .merge(response.force(), nothing, Boolean::logicalAnd);
        }
        return silent.entrySet().stream()
                .flatMap(request -> request.getValue().entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(force -> new SilentForce(request.getKey(), force.getKey())))
                .toList();
    }
}
