package org.foireturns.report;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foireturns.model.ReturnSummary;

/** The returns of an edition by the name of their file. */
public record ReturnsByFile(Map<String, ReturnSummary> byName) {

    public static ReturnsByFile of(Edition edition) {
        return new ReturnsByFile(edition.evidence().returns().stream()
                .collect(Collectors.toUnmodifiableMap(summary -> summary.file().name(), Function.identity())));
    }

    public String request(String file) {
        return said(file, summary -> summary.file().request());
    }

    /** Id of the force that sent it; empty when we cannot tell. */
    public String force(String file) {
        return said(file, summary -> summary.force() == null ? "" : summary.force());
    }

    public String sha256(String file) {
        return said(file, summary -> summary.file().sha256());
    }

    private String said(String file, Function<ReturnSummary, String> what) {
        ReturnSummary summary = byName.get(file);
        return summary == null ? "" : what.apply(summary);
    }
}
