import { expect, test } from "vitest";
import { romanise, type RomanSystem } from "../../../scripts/data/romanise.ts";

test.each<[language: "ru" | "uk", name: string, en: string, de: string, fr: string]>([
  ["ru", "Владимир Путин", "Vladimir Putin", "Wladimir Putin", "Vladimir Poutine"],
  ["ru", "Сергей Лавров", "Sergey Lavrov", "Sergei Lawrow", "Sergueï Lavrov"],
  ["ru", "Дмитрий Медведев", "Dmitry Medvedev", "Dmitri Medwedew", "Dmitri Medvedev"],
  ["ru", "Алексей Навальный", "Aleksey Navalny", "Alexei Nawalny", "Alexeï Navalny"],
  ["ru", "Борис Ельцин", "Boris Yeltsin", "Boris Jelzin", "Boris Ieltsine"],
  ["ru", "Сергей Шойгу", "Sergey Shoygu", "Sergei Schoigu", "Sergueï Choïgou"],
  ["ru", "Михаил Мишустин", "Mikhail Mishustin", "Michail Mischustin", "Mikhail Michoustine"],
  ["ru", "Мария Захарова", "Maria Zakharova", "Maria Sacharowa", "Maria Zakharova"],
  ["uk", "Володимир Зеленський", "Volodymyr Zelensky", "Wolodymyr Selenskyj", "Volodymyr Zelensky"],
  ["uk", "Денис Шмигаль", "Denys Shmyhal", "Denys Schmyhal", "Denys Chmyhal"],
  ["uk", "В'ячеслав Кириленко", "Vyacheslav Kyrylenko", "Wjatscheslaw Kyrylenko", "Viatcheslav Kyrylenko"],
])("%s: %s", (language, name, en, de, fr) => {
  const inSystem = (system: RomanSystem): string => romanise(name, language, system);
  expect([inSystem("en"), inSystem("de"), inSystem("fr")]).toEqual([en, de, fr]);
});
