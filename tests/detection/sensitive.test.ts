/** Which sites are treated with more care, and which only look like one. */
import { describe, expect, it } from 'vitest';
import { SENSITIVE_WORDS, sensitiveKind } from '../../detection/rules/sensitive.ts';
import { SENSITIVE_SITES } from '../../detection/rules/sensitive-sites.ts';

const MUST: Record<string, string> = {
  health:
    'www.nhs.uk cvs.com shop-apotheke.com www.drmax.cz mypharmacy.com city-clinic.com doctolib.fr kinderarzt-mueller.de physiotherapie-nord.de plannedparenthood.org betterhelp.com smile.dental pharmacy.giantfoodstores.com',
  adult: 'porn.example.com sex-shop.example www.orion.de tinder.com shop.xxx lovehoney.com',
  gambling:
    'luckycasino.com bet365.com www.paddypower.com sportwetten.example lotto-bayern.de pokerstars.eu nike.sk casinos.example fortune.bet stake.com',
  government:
    'www.gov.uk impots.gouv.fr finanzamt.bund.de www.irs.gov navy.mil ec.europa.eu www.admin.ch sussex.police.uk agenciatributaria.gob.es wien.gv.at',
  bank: 'www.meinebank.de deutsche-bank.de sparkasse-hannover.de www.bankofamerica.com commerzbank.de bancosantander.es ing.de 53.com caisse-epargne.fr first.bank bankofengland.co.uk dkb.de',
};

/** Shops and others whose names only hold such a word. */
const MUST_NOT =
  'dm.de rossmann.de www.boots.com specsavers.co.uk drmartens.com hospitalityclub.org vcahospitals.com xxxlutz.de sexytea2013.com essex.ac.uk middlesex.edu supercasino.fr betterbed.nl bettybarclay.com game.co.uk gamestop.com nike.com wettenberg.de unwetterzentrale.de alphabet.example josbank.com softbank.jp foodbank.org.uk powerbank.com banksy.co.uk embankment.co.uk banqueteurope.com raiffeisenmarkt.de paypal.com walmart.com kettle.shop military-shop.com governor.example';

describe('a sensitive site', () => {
  it.each(
    Object.entries(MUST).flatMap(([kind, hosts]) => hosts.split(' ').map((host) => [host, kind])),
  )('%s is %s', (host, kind) => {
    expect(sensitiveKind(host)).toBe(kind);
  });

  it.each(MUST_NOT.split(' '))('%s is none', (host) => {
    expect(sensitiveKind(host)).toBeUndefined();
  });

  it('may say so itself', () => {
    expect(sensitiveKind('kettle.shop', ['Product', 'Pharmacy'])).toBe('health');
    expect(sensitiveKind('kettle.shop', ['BankOrCreditUnion'])).toBe('bank');
    expect(sensitiveKind('kettle.shop', ['Product', 'Store'])).toBeUndefined();
  });

  it('is known with all under it, and not by what only ends like it', () => {
    expect(sensitiveKind('help.paddypower.com')).toBe('gambling');
    expect(sensitiveKind('notpaddypower.com')).toBeUndefined();
  });
});

it('its words repeat nothing without end', () => {
  expect(SENSITIVE_WORDS.map(({ host }) => host.source).join()).not.toMatch(/[*+]|,\}/);
});

describe('the table', () => {
  const rows = Object.entries(SENSITIVE_SITES).map(([kind, hosts]) => [kind, hosts.split(' ')]);

  it('holds hosts, each once', () => {
    const all = rows.flatMap(([, hosts]) => hosts);
    expect(all.length).toBeGreaterThan(1_000);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((host) => !/^[a-z\d-]+(\.[a-z\d-]+)+$/.test(host as string))).toEqual([]);
  });

  it.each(rows)('all of %s is found', (kind, hosts) => {
    for (const host of hosts as string[]) {
      expect([host, sensitiveKind(host)]).toEqual([host, kind === 'ordinary' ? undefined : kind]);
    }
  });
});
