package org.foireturns.config;

import java.util.List;

/** Every mistake found in the config folder, each with file, line and column. */
public final class ConfigMistakes extends Exception {
    private final List<String> mistakes;

    public ConfigMistakes(List<String> mistakes) {
        super(String.join(System.lineSeparator(), mistakes));
        this.mistakes = List.copyOf(mistakes);
    }

    public List<String> mistakes() {
        return mistakes;
    }
}
