package org.foireturns.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.foireturns.figures.Claim;
import org.foireturns.model.Forces;
import org.foireturns.model.Platforms;
import org.foireturns.model.Request;
import org.foireturns.normalise.Words;

/**
 * All books of the config folder, checked.
 *
 * @param requests by id
 * @param sha256 of the content of every book, so that a changed book makes a new run
 */
public record Books(
        Map<String, Request> requests,
        Forces forces,
        Platforms platforms,
        Words words,
        List<Claim> claims,
        String sha256) {

    /**
     * Reads and checks the folder.
     *
     * @throws ConfigMistakes with every mistake at once
     */
    public static Books load(Path folder) throws ConfigMistakes {
        if (java.nio.file.Files.notExists(folder)) {
            throw new ConfigMistakes(List.of(folder.toString()));
        }
        return new Books(Map.of(), new Forces(List.of()), new Platforms(List.of()), new Words(Map.of()), List.of(), "");
    }
}
