import { currentLocale } from '../i18n/i18n';
import type { Choice } from '../pickers/tree';

const CODES = ('CN HK MO TW JP KR SG MY TH VN ID PH IN PK BD LK MM KH LA MN KZ UZ AE SA QA KW IL TR IR IQ RU UA BY PL CZ SK HU RO BG GR RS HR SI DE FR GB IE NL BE LU CH AT IT ES PT SE NO DK FI IS EE LV LT '
  + 'US CA MX BR AR CL PE CO EC UY PY BO VE PA CR GT DO CU AU NZ FJ PG ZA EG NG KE ET GH TZ UG DZ MA TN LY AO ZM ZW MZ SN CM CI NP BT AF GE AM AZ KG TJ TM JO LB OM BH YE CY MT').split(' ');

/** Countries by their ISO 3166 code, China first, named by the browser in the language of the moment. */
export function countryChoices(): Choice[] {
  const names = new Intl.DisplayNames([currentLocale()], { type: 'region' });
  return CODES.map((value) => ({ value, label: names.of(value) ?? value, keywords: value }));
}
