package org.claimcheck.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimcheck.article.Articles.original;
import static org.claimcheck.article.Articles.text;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MOSCOW, March 23 (Reuters) - Gunmen fled. | MOSCOW | Gunmen fled. |",
        "CAIRO (AP) - Ministers met. | CAIRO | Ministers met. |",
        "CAIRO (AP) — Ministers met. | CAIRO | Ministers met. |",
        "NEW YORK, Feb. 9, 2024 /PRNewswire/ -- It rose. | NEW YORK | It rose. | 2024-02-09",
        "BEIJING, 4 Jan 2019 (Xinhua) -- It rose. | BEIJING | It rose. | 2019-01-04",
        "WASHINGTON — It rose. | WASHINGTON | It rose. |",
        "PORT-AU-PRINCE, Haiti (AP) — It rose. | PORT-AU-PRINCE, Haiti | It rose. |",
        "PARIS/LONDON, Oct 1 (Reuters) - It rose. | PARIS/LONDON | It rose. |",
        "Lisbon, 4 May: It rose. | Lisbon | It rose. |",
        "Tel Aviv, Aug. 7 (Reuters) - It rose. | Tel Aviv | It rose. |",
        "Lima, 3 March 2020 – It rose. | Lima | It rose. | 2020-03-03",
        "ST. LOUIS (AP) - It rose. | ST. LOUIS | It rose. |",
      })
  void isTakenOff(String line, String place, String rest, LocalDate date) {
    Article a = text(line + "\n\nMore was said.");
    assertThat(a.text()).startsWith(rest);
    assertThat(a.metadata().dateline()).isEqualTo(place);
    assertThat(a.metadata().published()).isEqualTo(date);
    assertThat(original(a, rest)).isEqualTo(rest);
    assertThat(original(a, "More was")).isEqualTo("More was");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reports/2024-03-04-kyiv.txt | KYIV, March 3 (Reuters) - It rose. | 2024-03-03",
        "a.txt | KYIV, March 3 (Reuters) - It rose. |",
        "a.txt | KYIV, March 3 (Reuters) - It rose on March 5, 2019. |",
        "reports/2024-06-04.txt | KYIV, March 3 (Reuters) - It rose. |",
        "reports/2024-03-02.txt | KYIV, March 3 (Reuters) - It rose. |",
        "20240101/12024030412.txt | Kyiv, 3 March: It rose. |",
        "20240101/20240304.txt | Kyiv, 3 March: It rose. | 2024-03-03",
        "2023-99-99/2025-01-01.txt | OSLO, Dec. 31 (AP) - It rose. |",
        "2025-01-02.txt | OSLO, 2 Jan (AP) - It rose. | 2025-01-02",
        "2023-03-01.txt | OSLO, Feb 29 (AP) - It rose. |",
      })
  void takesTheYearOfItsFile(String file, String line, LocalDate date) {
    byte[] bytes = (line + "\n\nMore was said.").getBytes(StandardCharsets.UTF_8);
    Article article = new ArticleReader(null).parse(file, bytes, ArticleFormat.TEXT);
    assertThat(article.metadata().published()).isEqualTo(date);
    LocalDate told = LocalDate.of(2030, 1, 1);
    assertThat(new ArticleReader(told).parse(file, bytes, ArticleFormat.TEXT).published())
        .contains(told);
  }

  @Test
  void takesTheYearOfItsAddress() {
    String address = "https://example.org/world/2024/03/04/floods";
    Article a = text("---\nurl: " + address + "\n---\nKYIV, March 3 (Reuters) - It rose.\n");
    assertThat(a.metadata().published()).isEqualTo(LocalDate.of(2024, 3, 3));
    assertThat(a.text()).startsWith("It rose.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Moscow is large.",
        "NATO - which was founded in 1949 - met.",
        "The BBC said so.",
        "A - B.",
        "Boeing, Flight 11: The crash.",
        "Maria Silva, 42, May not come: She said so.",
        "Lisbon, 4 May: a day to remember.",
      })
  void proseStays(String line) {
    assertThat(text(line + "\n\nMore.").text()).startsWith(line);
  }

  @Test
  void titleComesFirst() {
    Article a = text("Gunmen fled\n\nMOSCOW, March 23 (Reuters) - Gunmen fled to the west.\n");
    assertThat(a.text()).isEqualTo("Gunmen fled\n\nGunmen fled to the west.");
  }
}
