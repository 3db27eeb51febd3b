package org.foireturns.cli.verify;

import java.util.List;

/**
 * What became of a verification.
 *
 * @param figures how many were re-computed
 * @param returns how many files they were held against
 * @param differences in words; none when all is right
 */
public record Verified(int figures, int returns, List<String> differences) {
    public Verified {
        differences = List.copyOf(differences);
    }
}
