package org.foireturns.read.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "C:\\Users\\ann",
                "see s:/returns/2025.xlsx",
                "\\\\server01\\share\\file",
                "file:/tmp/a",
                "FILE:///c:/a",
                "/home/ann/a.xlsx",
                "from /Users/ann/a",
                "/mnt/data/x",
                "/Volumes/USB/x",
                "\t/home/ann"
            })
    void aFolderOrServerIsOne(String text) {
        assertThat(LocalPaths.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Kent",
                "42/0815/24",
                "2017/18",
                "https://www.kent.police.uk/home/foi",
                "and/or",
                "/dev/null",
                "Ratio a:b",
                "D:",
                "D:\\",
                "D:\\\\",
                "www.a.uk/home/b",
                "Reason: s.40(2)/s.12",
                "\\server\\share"
            })
    void anythingElseIsNone(String text) {
        assertThat(LocalPaths.in(text)).isFalse();
    }
}
