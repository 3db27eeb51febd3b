package org.foireturns.verify;

import java.util.List;

/**
 * What became of a verification.
 *
 * @param figures how many were re-computed
 * @param returns how many files they were held against
 * @param openRows rows of lists that say something which could not be read for certain; what they count in was held
 *     between the least and the most that it can be
 * @param differences in words; none when all is right
 */
public record Verified(int figures, int returns, long openRows, List<String> differences) {
    public Verified {
        differences = List.copyOf(differences);
    }
}
